import { Settings } from '@kontaktpost/config';
import type { TeamId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { TicketsStore } from '@kontaktpost/tickets';
import { dateOf, openTimeBetween } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { presentIn } from './domain/presence';
import { holds } from './domain/spans';
import { PeopleNow } from './people-now';
import { type Plan, type PlannedSlot, Plans } from './plans';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Older mail has lain long enough by any measure; the calendar need not be walked further back. */
const LOOKS_BACK = 31 * 24 * HOUR;

/** A team within its phone hours, and how it is staffed at this moment. */
export type Staffing = Plan & {
  readonly teamId: TeamId;
  readonly slot: PlannedSlot;
  readonly present: number;
  /** Other than a minute ago. */
  readonly changed: boolean;
};

/** What is looked at each minute. */
@Injectable()
export class Staffings {
  constructor(
    private readonly plans: Plans,
    private readonly peopleNow: PeopleNow,
    private readonly mailboxes: MailboxesStore,
    private readonly tickets: TicketsStore,
    private readonly settings: Settings,
  ) {}

  /** Those of these teams that are within their phone hours. */
  async of(teamIds: readonly TeamId[], now: Date): Promise<Staffing[]> {
    const plans = await this.plans.of(teamIds, [dateOf(now).toString()]);
    const open = [...plans].flatMap(([teamId, plan]) => {
      const slot = plan.slots.find((other) => holds(other, now.getTime()));
      return slot ? [{ ...plan, teamId, slot }] : [];
    });
    if (open.length === 0) return [];
    const facts = await this.peopleNow.of([...new Set(open.flatMap(({ members }) => members))], now);
    return open.map((team) => {
      const presentAt = (at: number) => presentIn(team.teamId, { members: team.members, at }, facts);
      const present = presentAt(now.getTime());
      return { ...team, present, changed: present !== presentAt(now.getTime() - MINUTE) };
    });
  }

  /** Since when the oldest mail of each team lies unread, of those where that is too long by the team's opening hours. */
  async lateMail(teams: readonly Staffing[], now: Date): Promise<Map<TeamId, Date>> {
    const boxes = await this.mailboxes.ofTeams(teams.map(({ teamId }) => teamId));
    const unread = await this.tickets.oldestUnread(boxes.map(({ id }) => id));
    const since = new Map(unread.map(({ mailboxId, unreadSince }) => [mailboxId, unreadSince]));
    const late = teams.flatMap(({ teamId, calendar }) => {
      const own = boxes.filter((box) => box.teamId === teamId).flatMap(({ id }) => since.get(id) ?? []);
      const [oldest] = own.sort((a, b) => a.getTime() - b.getTime());
      return oldest && this.isLate(oldest, now, calendar) ? [[teamId, oldest] as const] : [];
    });
    return new Map(late);
  }

  private isLate(unreadSince: Date, now: Date, calendar: Plan['calendar']): boolean {
    const from = new Date(Math.max(unreadSince.getTime(), now.getTime() - LOOKS_BACK));
    return openTimeBetween(from, now, calendar) >= this.settings.UNREAD_ALARM_OPENING_HOURS * HOUR;
  }
}
