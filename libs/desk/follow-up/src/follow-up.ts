import { Calendars, type TeamCalendar } from '@kontaktpost/calendar';
import { Clock, type MailboxId, type PersonActor, type TeamId } from '@kontaktpost/kernel';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { type HourCount, ReplyFiguresStore, WaitingTicketsStore } from '@kontaktpost/tickets';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { type Day, daysOf, type Figures, figuresOf } from './domain/figures';
import { datesOf, type Period, periodOf } from './domain/period';
import { ageOf, earliestDate, WAITING_AGES, type WaitingAge, workingDaysSince } from './domain/waiting-ages';
import { OwnMailboxes } from './own-mailboxes';

/** What is asked about: mailboxes that the actor works in, and days. */
export type Scope = { readonly mailboxes: readonly Mailbox[]; readonly period: Period };

/** How the promise is kept, in the mailboxes that the actor works in: counts, without anybody's name or words. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly own: OwnMailboxes,
    private readonly figureStore: ReplyFiguresStore,
    private readonly waitingStore: WaitingTicketsStore,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** Refuses a mailbox that the actor does not work in as if there were none. */
  async scope(
    actor: PersonActor,
    { from, to, mailboxId }: { from: string; to: string; mailboxId: MailboxId | null },
  ): Promise<Scope> {
    const period = periodOf(from, to);
    return { period, mailboxes: await this.own.of(actor, mailboxId) };
  }

  /** Of all together first, then of each mailbox, by name. */
  async figures({ mailboxes, period }: Scope): Promise<Figures[]> {
    const ids = mailboxes.map(({ id }) => id);
    const answers = await this.figureStore.answers({ mailboxIds: ids, ...period }, this.clock.now());
    const waiting = await this.waitingStore.oldest(ids);
    return [null, ...ids].map((id) => figuresOf(id, answers, waiting));
  }

  /** Every day of the period. */
  async days(scope: Scope): Promise<Day[]> {
    const period = asked(scope);
    const received = await this.figureStore.received(period);
    return daysOf(datesOf(scope.period), received, await this.figureStore.firstAnswered(period));
  }

  /** Hours of the week in which nothing came are left out. */
  arrivals(scope: Scope): Promise<HourCount[]> {
    return this.figureStore.arrivals(asked(scope));
  }

  /** What waits now, by working days of each mailbox's own calendar. */
  async waitingAges({ mailboxes }: Scope): Promise<{ workingDays: WaitingAge; waiting: number }[]> {
    const today = dateOf(this.clock.now());
    const ids = mailboxes.map(({ id }) => id);
    const rows = await this.waitingStore.byDate(ids, earliestDate(today));
    const waited = await this.waitedIn(mailboxes, (calendar) => workingDaysSince(today, calendar));
    const aged = rows.map(({ mailboxId, date, tickets }) => ({
      age: ageOf(waited.get(mailboxId)?.get(date) ?? 0),
      tickets,
    }));
    return WAITING_AGES.map((age) => ({
      workingDays: age,
      waiting: aged.filter((row) => row.age === age).reduce((sum, { tickets }) => sum + tickets, 0),
    }));
  }

  /** Something of each mailbox's calendar, reckoned once a calendar. */
  private async waitedIn<T>(
    mailboxes: readonly Mailbox[],
    reckon: (calendar: TeamCalendar) => T,
  ): Promise<Map<MailboxId, T>> {
    const teamIds = [...new Set(mailboxes.flatMap(({ teamId }) => teamId ?? []))];
    const calendars = new Map<TeamId | null, TeamCalendar>(await this.calendars.ofTeams(teamIds));
    calendars.set(null, await this.calendars.ofTeam(null));
    const reckoned = new Map([...calendars].map(([teamId, calendar]) => [teamId, reckon(calendar)]));
    return new Map(mailboxes.map(({ id, teamId }) => [id, reckoned.get(teamId) as T]));
  }
}

const asked = ({ mailboxes, period }: Scope) => ({ mailboxIds: mailboxes.map(({ id }) => id), ...period });
