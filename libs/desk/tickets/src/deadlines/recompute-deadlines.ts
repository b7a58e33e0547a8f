import { CalendarChanged } from '@kontaktpost/calendar';
import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import { type Cron, Jobs, type TaskHandler } from '@kontaktpost/jobs';
import { Clock, type MailboxId, type TeamId } from '@kontaktpost/kernel';
import { MailboxesStore, MailboxPromiseChanged } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { clockMark } from '../domain/reply-clock';
import type { TicketPlace } from '../domain/ticket-page';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';
import { SetReplyClock } from './set-clock';
import { WaitingTicketsStore } from './waiting-tickets.store';

const BATCH = 100;
const MOST_BATCHES = 10_000;

/** Reckons the deadlines of a mailbox's waiting tickets anew. Only what has changed is saved and told. */
@Injectable()
export class RecomputeDeadlines implements TaskHandler<{ readonly mailboxId: MailboxId }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waiting: WaitingTicketsStore,
    private readonly setClock: SetReplyClock,
    private readonly tickets: TicketsStore,
    private readonly desk: TicketDesk,
    private readonly clock: Clock,
  ) {}

  /** Each batch is its own transaction, so that no ticket is held for long. */
  async run({ mailboxId }: { readonly mailboxId: MailboxId }): Promise<void> {
    let after: TicketPlace | null = null;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      after = await this.some(mailboxId, after);
      if (!after) return;
    }
  }

  /** The place to go on from; null when all are done. */
  private some(mailboxId: MailboxId, after: TicketPlace | null): Promise<TicketPlace | null> {
    return this.work.run(async () => {
      const { tickets, last } = await this.waiting.lockSome(mailboxId, { first: BATCH, after });
      const before = new Map(tickets.map((ticket) => [ticket.id, clockMark(ticket)]));
      await this.setClock.all(tickets, this.clock.now());
      for (const ticket of tickets) {
        if (clockMark(ticket) === before.get(ticket.id)) continue;
        await this.tickets.save(ticket);
        await this.desk.changed(ticket);
      }
      return tickets.length < BATCH ? null : last;
    });
  }
}

/** A calendar has changed: the deadlines of its mailboxes follow, each mailbox by a job of its own. */
@Injectable()
export class FollowCalendar implements TaskHandler<{ readonly teamId?: TeamId | null }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailboxes: MailboxesStore,
    private readonly jobs: Jobs,
  ) {}

  /** Without a team: every mailbox. */
  async run({ teamId = null }: { readonly teamId?: TeamId | null }): Promise<void> {
    await this.work.run(async () => {
      const concerned = teamId === null ? await this.mailboxes.all() : await this.mailboxes.ofTeams([teamId]);
      // Changes that come fast after each other are reckoned once.
      for (const { id } of concerned)
        await this.jobs.add(recomputeDeadlines, { mailboxId: id }, { key: `deadlines:${id}` });
    });
  }
}

/** Soon after a mailbox promises something else, or its calendar has changed. */
export const recomputeDeadlines = onEvent(
  MailboxPromiseChanged,
  'tickets.recompute-deadlines',
  RecomputeDeadlines,
);
export const followCalendar = onEvent(CalendarChanged, 'tickets.follow-calendar', FollowCalendar);

/**
 * Every night all deadlines once more: a mail that was being filed while the calendar changed took the old one, and tickets from
 * before an upgrade have none of the new timers.
 */
export const followCalendarsEachNight: Cron = { task: followCalendar, pattern: '10 1 * * *' };
