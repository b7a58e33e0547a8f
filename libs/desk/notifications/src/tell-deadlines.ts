import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import { Clock } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { type FiredTimer, type TicketDeadline, TimersFired, WaitingTicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import { toldOf } from './domain/deadline';
import type { House } from './domain/house';
import { type Notice, Notify } from './notify';
import { SeeHouse } from './see-house';

type Known = FiredTimer & { readonly ticket: TicketDeadline; readonly mailbox: Mailbox };

/** Tells of deadlines that draw near or are there. What was answered, or got another deadline meanwhile, is let be. */
@Injectable()
export class TellDeadlines implements TaskHandler<{ readonly timers: readonly FiredTimer[] }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waiting: WaitingTicketsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly see: SeeHouse,
    private readonly notify: Notify,
    private readonly clock: Clock,
  ) {}

  async run({ timers }: { readonly timers: readonly FiredTimer[] }): Promise<void> {
    await this.work.run(async () => {
      const known = await this.stillDue(timers);
      const house = await this.see.run(
        known.map(({ mailbox }) => mailbox.teamId),
        known.flatMap(({ ticket, mailbox }) => [ticket.assigneeId, ticket.contactPersonId, mailbox.ownerId]),
      );
      await this.notify.run(known.flatMap((one) => noticesOf(one, house)));
    });
  }

  private async stillDue(timers: readonly FiredTimer[]): Promise<Known[]> {
    const tickets = await this.waiting.deadlines(timers.map(({ ticketId }) => ticketId));
    const mailboxes = await this.mailboxes.byIds(tickets.map(({ mailboxId }) => mailboxId));
    return timers.flatMap((timer) => {
      const ticket = tickets.find(({ ticketId }) => ticketId === timer.ticketId);
      const mailbox = mailboxes.find(({ id }) => id === ticket?.mailboxId);
      const due = ticket?.replyDueAt?.getTime() === Date.parse(timer.dueAt);
      return ticket && mailbox && due && !this.comesTooLate(timer) ? [{ ...timer, ticket, mailbox }] : [];
    });
  }

  /** A reminder of what is overdue already: the escalation says it. */
  private comesTooLate({ kind, dueAt }: FiredTimer): boolean {
    return kind === 'REMINDER' && Date.parse(dueAt) <= this.clock.now().getTime();
  }
}

function noticesOf({ kind, ticketId, dueAt, ticket, mailbox }: Known, house: House): Notice[] {
  const { assigneeId, contactPersonId } = ticket;
  const { teamId, ownerId } = mailbox;
  return toldOf({ kind, assigneeId, contactPersonId, teamId, ownerId }, house).map((personId) => ({
    personId,
    kind: kind === 'REMINDER' ? 'REPLY_DUE_SOON' : 'REPLY_OVERDUE',
    subjectKind: 'ticket',
    subjectId: ticketId,
    occasion: new Date(dueAt).toISOString(),
    dueAt: new Date(dueAt),
  }));
}

/** Soon after a deadline draws near, or is there. */
export const tellDeadlines = onEvent(TimersFired, 'notifications.deadlines', TellDeadlines);
