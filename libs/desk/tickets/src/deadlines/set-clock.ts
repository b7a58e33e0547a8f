import { Settings } from '@kontaktpost/config';
import type { MessageId, TicketId } from '@kontaktpost/kernel';
import { OutboundStore } from '@kontaktpost/outbound-mail';
import { reminderTime } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { onlyInCc } from '../domain/lane';
import { type ClockMessage, replyClock } from '../domain/reply-clock';
import { MessagesStore, type WrittenForClock } from '../messages/messages.store';
import type { Ticket } from '../ticket.entity';
import { DeadlineTerms, type MailboxTerms } from './deadline-terms';
import { TimersStore } from './timers.store';

const FAILED = ['REFUSED', 'BOUNCED', 'CANCELLED'];
const HOUR = 3_600_000;

/** Sets the reply clock of tickets that are held, from what is written on them (decisions 18), and their timers. The caller saves. */
@Injectable()
export class SetReplyClock {
  constructor(
    private readonly messages: MessagesStore,
    private readonly outbound: OutboundStore,
    private readonly terms: DeadlineTerms,
    private readonly timers: TimersStore,
    private readonly settings: Settings,
  ) {}

  run(ticket: Ticket): Promise<void> {
    return this.all([ticket]);
  }

  /** The same for many, in a fixed number of statements. What was overdue and told before `quietUntil`, and still is, is not told again. */
  async all(tickets: readonly Ticket[], quietUntil: Date | null = null): Promise<void> {
    const terms = await this.terms.of(tickets.map(({ mailboxId }) => mailboxId));
    const written = await this.clockMessages(tickets);
    const timers = tickets.map((ticket) => {
      const own = terms.get(ticket.mailboxId) as MailboxTerms;
      const waits = ticket.status !== 'RESOLVED' && ticket.lane === 'PERSON';
      Object.assign(ticket, replyClock(written.get(ticket.id) ?? [], { ...ticket, waits }, own));
      return { ticketId: ticket.id, dueAt: ticket.replyDueAt, remindAt: this.remindAt(ticket, own) };
    });
    await this.timers.set(timers, quietUntil);
  }

  private remindAt({ replyDueAt }: Ticket, { calendar }: MailboxTerms): Date | null {
    return replyDueAt && reminderTime(replyDueAt, this.settings.REMINDER_OPENING_HOURS * HOUR, calendar);
  }

  private async clockMessages(tickets: readonly Ticket[]): Promise<Map<TicketId, ClockMessage[]>> {
    const messages = await this.messages.forClock(tickets.map(({ id }) => id));
    const outgoing: MessageId[] = messages.filter((m) => m.direction === 'OUTGOING').map(({ id }) => id);
    const mails = outgoing.length > 0 ? await this.outbound.byIds(outgoing) : [];
    const failed = new Set(mails.filter(({ state }) => FAILED.includes(state)).map(({ id }) => id));
    const copies = await this.copies(messages);
    const seen = messages.map((m) => ({
      ...m,
      version: m.ticketVersion,
      stands: !failed.has(m.id),
      byPerson: m.authorId !== null,
      forInformation: copies.has(m.id),
    }));
    return new Map(tickets.map(({ id }) => [id, seen.filter(({ ticketId }) => ticketId === id)]));
  }

  /** The mails in which we stand only in the copy line. */
  private async copies(messages: readonly WrittenForClock[]): Promise<Set<MessageId>> {
    const copied = messages.filter(({ direction, cc }) => direction === 'INCOMING' && cc.length > 0);
    const ours = copied.length > 0 ? await this.terms.ours() : [];
    const isCopy = (m: WrittenForClock): boolean => {
      const own = ours.find(({ id }) => id === m.mailboxId)?.address ?? '';
      const ofBoard = ours.filter(({ boardId }) => boardId === m.boardId);
      return onlyInCc(
        m,
        own,
        ofBoard.map(({ address }) => address),
      );
    };
    return new Set(copied.filter(isCopy).map(({ id }) => id));
  }
}
