import { LoaderSet, manyEach } from '@kontaktpost/identity/graphql';
import type { TeamId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { CalendarStore } from './calendar.store';
import { Calendars, type TeamCalendar } from './calendars';

/** Opening hours and calendars, gathered per request. */
@LoaderSet()
export class CalendarLoaders {
  constructor(
    private readonly store: CalendarStore,
    private readonly calendars: Calendars,
  ) {}

  /** By weekday and time. */
  readonly periods = new DataLoader(async (ids: readonly TeamId[]) =>
    manyEach(ids, await this.store.periodsOf(ids), ({ teamId }) => teamId),
  );

  /** What the deadlines of the team are reckoned by. */
  readonly ofTeam = new DataLoader(async (ids: readonly TeamId[]) => {
    const found = await this.calendars.ofTeams(ids);
    return ids.map((id) => found.get(id) as TeamCalendar);
  });
}
