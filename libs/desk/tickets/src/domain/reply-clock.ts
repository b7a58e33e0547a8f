import type { MessageKind } from '@kontaktpost/mail-format';
import { endOfWeekday } from '@kontaktpost/working-time';
import type { Direction } from './ticket-values';

/** What the clock needs of one message on the ticket. `version`: the ticket's version that it came with. */
export type ClockMessage = {
  readonly direction: Direction;
  readonly kind: MessageKind;
  readonly version: number;
  /** Arrival, or the press of Send. */
  readonly at: Date;
  /** False for an answer that was refused, bounced or cancelled. */
  readonly stands: boolean;
  /** False for what no person wrote: an automatic receipt never answers. */
  readonly byPerson: boolean;
};

export type ReplyClock = {
  /** Arrival of the oldest citizen mail that no person has answered; null when none waits. */
  readonly waitingSince: Date | null;
  readonly replyDueAt: Date | null;
  /** The newest answer that stands; null when there is none. */
  readonly answeredAt: Date | null;
};

const REPLY_WITHIN_WEEKDAYS = 2;

/**
 * The reply clock (decisions 18), from all messages of the ticket. An answer covers what had come before it, by version and
 * not by time, since a mail may be filed after the press of Send though it arrived before. A refused or bounced one answers nothing.
 */
export function replyClock(messages: readonly ClockMessage[]): ReplyClock {
  const answers = messages.filter((m) => m.direction === 'OUTGOING' && m.byPerson && m.stands);
  const covered = Math.max(0, ...answers.map((m) => m.version));
  const unanswered = messages.filter(
    (m) => m.direction === 'INCOMING' && m.kind === 'PERSON' && m.version > covered,
  );
  const waitingSince = earliest(unanswered.map((m) => m.at));
  const answeredAt = answers.find((m) => m.version === covered)?.at ?? null;
  return { waitingSince, replyDueAt: waitingSince && replyDue(waitingSince), answeredAt };
}

/** When a mail that came then should have its answer: two weekdays (G15). */
export const replyDue = (receivedAt: Date): Date => endOfWeekday(receivedAt, REPLY_WITHIN_WEEKDAYS);

const earliest = (times: readonly Date[]): Date | null =>
  times.length === 0 ? null : new Date(Math.min(...times.map((at) => at.getTime())));
