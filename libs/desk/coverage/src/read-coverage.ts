import { worksIn } from '@kontaktpost/identity';
import { Clock, type MailboxId, NotFound, type PersonActor, type TeamId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { OrganisationStore, type Team } from '@kontaktpost/organisation';
import { instantAt } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { CoverageRecordsStore, type RecordedSlot } from './coverage-records.store';
import { datesOf, type Period } from './domain/dates';
import { grouped } from './domain/grouped';
import { type PeopleFacts, presentIn } from './domain/presence';
import { holds } from './domain/spans';
import { PeopleNow } from './people-now';
import { type Plan, type PlannedSlot, Plans } from './plans';

export type CoveredSlot = {
  readonly start: Date;
  readonly end: Date;
  readonly needed: number;
  readonly planned: number;
  readonly present: number | null;
};
export type TeamCoverage = { readonly team: Team; readonly slots: CoveredSlot[] };

/** The longest period that coverage is asked for at once. */
export const MOST_DAYS = 31;

const NOBODY: PeopleFacts = { stays: new Map(), rota: new Map(), away: new Map() };

/** Planned, needed and real staffing of phone hours, slot by slot. */
@Injectable()
export class ReadCoverage {
  constructor(
    private readonly organisation: OrganisationStore,
    private readonly mailboxes: MailboxesStore,
    private readonly plans: Plans,
    private readonly records: CoverageRecordsStore,
    private readonly peopleNow: PeopleNow,
    private readonly clock: Clock,
  ) {}

  /** Of all teams that the actor works in, by name. */
  async board(actor: PersonActor, period: Period): Promise<TeamCoverage[]> {
    const dates = datesOf(period, MOST_DAYS);
    const teams = await this.organisation.teamsByIds(actor.teams.map(({ id }) => id));
    teams.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
    const slots = await this.slotsOf(
      teams.map(({ id }) => id),
      dates,
    );
    return teams.map((team) => ({ team, slots: slots.get(team.id) ?? [] }));
  }

  /** Of the mailbox's team; a personal mailbox has no phone hours. */
  async ofMailbox(actor: PersonActor, mailboxId: MailboxId, period: Period): Promise<CoveredSlot[]> {
    const mailbox = await this.mailboxes.one(mailboxId);
    const mayAsk =
      mailbox && (mailbox.teamId ? worksIn(actor, mailbox.teamId) : mailbox.ownerId === actor.id);
    if (!mayAsk) throw new NotFound('mailbox');
    const dates = datesOf(period, MOST_DAYS);
    if (mailbox.teamId === null) return [];
    return (await this.slotsOf([mailbox.teamId], dates)).get(mailbox.teamId) ?? [];
  }

  private async slotsOf(teamIds: readonly TeamId[], dates: string[]): Promise<Map<TeamId, CoveredSlot[]>> {
    const now = this.clock.now();
    const [plans, records] = await Promise.all([
      this.plans.of(teamIds, dates),
      this.recordsOf(teamIds, dates, now),
    ]);
    const facts = await this.peopleIn([...plans.values()], now);
    return new Map(
      [...plans].map(([teamId, { slots, members }]) => {
        const present = () => presentIn(teamId, { members, at: now.getTime() }, facts);
        const recorded = new Map(records.get(teamId)?.map((record) => [record.startsAt.getTime(), record]));
        return [
          teamId,
          slots.map((slot) => covered(slot, { record: recorded.get(slot.start), present, now })),
        ];
      }),
    );
  }

  private async recordsOf(
    teamIds: readonly TeamId[],
    dates: readonly string[],
    now: Date,
  ): Promise<Map<TeamId, RecordedSlot[]>> {
    const from = instantAt(dates[0] ?? '', 0);
    if (from >= now) return new Map();
    const records = await this.records.of(teamIds, { from, to: instantAt(dates.at(-1) ?? '', 1440) });
    return grouped(records, ({ teamId }) => teamId);
  }

  /** Only those of teams with a running slot: nobody else's presence is shown. */
  private peopleIn(plans: readonly Plan[], now: Date): Promise<PeopleFacts> {
    const running = plans.filter(({ slots }) => slots.some((slot) => holds(slot, now.getTime())));
    const people = [...new Set(running.flatMap(({ members }) => members))];
    return people.length > 0 ? this.peopleNow.of(people, now) : Promise.resolve(NOBODY);
  }
}

type Seen = {
  readonly record: RecordedSlot | undefined;
  readonly present: () => number;
  readonly now: Date;
};

/** What is over is shown as it was recorded: the rota may have been changed since. */
function covered(slot: PlannedSlot, { record, present, now }: Seen): CoveredSlot {
  const times = { start: new Date(slot.start), end: new Date(slot.end) };
  const isOver = slot.end <= now.getTime();
  if (isOver && record)
    return { ...times, needed: record.needed, planned: record.planned, present: record.present };
  const { needed, planned } = slot;
  return { ...times, needed, planned, present: holds(slot, now.getTime()) ? present() : null };
}
