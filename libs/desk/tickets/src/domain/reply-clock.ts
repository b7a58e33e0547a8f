import type { MessageKind } from '@kontaktpost/mail-format';
import {
  closingTime,
  dateOf,
  type ReplyPromise,
  replyDeadline,
  type WorkCalendar,
  workingDaysBetween,
} from '@kontaktpost/working-time';
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
  /** True for a mail in which we stand only in the copy line: nobody waits for us. */
  readonly forInformation: boolean;
  /** The day that an acknowledgement promises; null for every other message. */
  readonly promisedFor: string | null;
};

/** What the clock needs of the ticket beside its messages; named as its columns. */
export type ClockTicket = {
  /** False for a resolved ticket, and in every lane but people's own: nobody waits there. */
  readonly waits: boolean;
  readonly firstReplyDueAt: Date | null;
  readonly firstAnsweredAt: Date | null;
  readonly firstAnswerWorkingDays: number | null;
  readonly answeredOtherwiseAt: Date | null;
  readonly answeredOtherwiseVersion: number | null;
};

/** What the mailbox promises, and the calendar of its team. */
export type ClockTerms = { readonly promise: ReplyPromise; readonly calendar: WorkCalendar };

/** The columns of a ticket that the clock sets. */
export type ReplyClock = {
  /** Arrival of the oldest citizen mail that no person has answered; null when none waits. */
  readonly waitingSince: Date | null;
  readonly replyDueAt: Date | null;
  /** The deadline of the first mail, whatever was promised later; it stays as it is once somebody has answered. */
  readonly firstReplyDueAt: Date | null;
  /** The newest answer that stands; null when there is none. */
  readonly answeredAt: Date | null;
  readonly firstAnsweredAt: Date | null;
  readonly firstAnswerWorkingDays: number | null;
  /** The acknowledgement that holds now; null when none does. */
  readonly acknowledgedAt: Date | null;
  readonly promisedFor: string | null;
};

type Answer = { readonly at: Date; readonly version: number };

/**
 * The reply clock (decisions 18), from all messages of the ticket. An answer covers what had come before it, by version and
 * not by time, since a mail may be filed after the press of Send though it arrived before. A refused or bounced one answers
 * nothing, and an acknowledgement never does: it moves the deadline to the day that it promises, until somebody answers.
 */
export function replyClock(
  messages: readonly ClockMessage[],
  ticket: ClockTicket,
  terms: ClockTerms,
): ReplyClock {
  const answers = answersOf(messages, ticket);
  const covered = Math.max(0, ...answers.map(({ version }) => version));
  const asked = messages.filter(asksUs);
  const open = ticket.waits ? asked.filter(({ version }) => version > covered) : [];
  const waitingSince = earliest(open);
  const promise = promiseInForce(messages, open, covered);
  const firstAnsweredAt = firstAnswer(messages, answers, ticket);
  return {
    waitingSince,
    replyDueAt: waitingSince && dueAt(waitingSince, promise, terms),
    firstReplyDueAt: firstDue(earliest(asked), { ...ticket, firstAnsweredAt }, terms),
    answeredAt: answers.find(({ version }) => version === covered)?.at ?? null,
    firstAnsweredAt,
    firstAnswerWorkingDays: daysUntil(earliest(asked), firstAnsweredAt, { ticket, terms }),
    acknowledgedAt: promise?.at ?? null,
    promisedFor: promise?.promisedFor ?? null,
  };
}

const asksUs = ({ direction, kind, forInformation }: ClockMessage): boolean =>
  direction === 'INCOMING' && kind === 'PERSON' && !forInformation;

const standing = ({ direction, byPerson, stands }: ClockMessage): boolean =>
  direction === 'OUTGOING' && byPerson && stands;

/** Mails of people that stand, and a call, a meeting or a referral. */
function answersOf(
  messages: readonly ClockMessage[],
  { answeredOtherwiseAt, answeredOtherwiseVersion }: ClockTicket,
): Answer[] {
  const mails: Answer[] = messages.filter((m) => standing(m) && m.promisedFor === null);
  if (answeredOtherwiseAt === null || answeredOtherwiseVersion === null) return mails;
  return [...mails, { at: answeredOtherwiseAt, version: answeredOtherwiseVersion }];
}

/** The newest acknowledgement that stands, that was sent about a mail that still waits. */
function promiseInForce(
  messages: readonly ClockMessage[],
  open: readonly ClockMessage[],
  covered: number,
): ClockMessage | undefined {
  const inForce = (m: ClockMessage): boolean =>
    m.version > covered && open.some(({ version }) => version < m.version);
  return messages
    .filter((m) => standing(m) && m.promisedFor !== null && inForce(m))
    .sort((a, b) => b.version - a.version)[0];
}

function dueAt(waitingSince: Date, ack: ClockMessage | undefined, { promise, calendar }: ClockTerms): Date {
  return ack?.promisedFor
    ? closingTime(ack.promisedFor, calendar)
    : replyDeadline(waitingSince, promise, calendar);
}

function firstDue(
  askedAt: Date | null,
  { waits, firstReplyDueAt, firstAnsweredAt }: ClockTicket,
  { promise, calendar }: ClockTerms,
): Date | null {
  const stays = !waits || (firstAnsweredAt !== null && firstReplyDueAt !== null);
  return stays || !askedAt ? firstReplyDueAt : replyDeadline(askedAt, promise, calendar);
}

/**
 * The first time that somebody answered. Of answers by other means the ticket keeps the newest only; so a first one that no mail
 * of ours tells of was such an answer, and stays.
 */
function firstAnswer(
  messages: readonly ClockMessage[],
  answers: readonly Answer[],
  { firstAnsweredAt: before }: ClockTicket,
): Date | null {
  const ofMail = messages.some(
    ({ direction, at }) => direction === 'OUTGOING' && at.getTime() === before?.getTime(),
  );
  return earliest(before && !ofMail ? [...answers, { at: before }] : answers);
}

/** Working days from the day of receipt to the first answer, 0 on the day itself. What was counted once stays, whatever becomes of the calendar. */
function daysUntil(
  askedAt: Date | null,
  answeredAt: Date | null,
  { ticket: { firstAnsweredAt, firstAnswerWorkingDays }, terms }: { ticket: ClockTicket; terms: ClockTerms },
): number | null {
  if (!askedAt || !answeredAt) return null;
  if (firstAnswerWorkingDays !== null && firstAnsweredAt?.getTime() === answeredAt.getTime())
    return firstAnswerWorkingDays;
  return workingDaysBetween(dateOf(askedAt), dateOf(answeredAt), terms.calendar);
}

const earliest = (times: readonly { readonly at: Date }[]): Date | null =>
  times.length === 0 ? null : new Date(Math.min(...times.map(({ at }) => at.getTime())));

/** Tells whether two states of a ticket's clock are the same. */
export const clockMark = ({
  waitingSince,
  replyDueAt,
  firstReplyDueAt,
  answeredAt,
  firstAnsweredAt,
  firstAnswerWorkingDays,
  acknowledgedAt,
  promisedFor,
}: ReplyClock): string =>
  JSON.stringify([
    waitingSince,
    replyDueAt,
    firstReplyDueAt,
    answeredAt,
    firstAnsweredAt,
    firstAnswerWorkingDays,
    acknowledgedAt,
    promisedFor,
  ]);
