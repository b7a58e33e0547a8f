import { CalendarChanged, Calendars, SaveSpecialDay } from '@kontaktpost/calendar';
import { CalendarGraphqlModule } from '@kontaktpost/calendar/graphql';
import { system, type TeamId } from '@kontaktpost/kernel';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { isWorkingDay, openingsOn } from '@kontaktpost/working-time';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Desk, idIn, listenForHints, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';

const SAVE_HOURS = `mutation ($input: SaveOpeningHoursInput!) {
  saveOpeningHours(input: $input) { slug openingPeriods { weekday from to leastStaffing } } }`;
const DAY = 'id date name opensAt closesAt team { slug }';
const SAVE_DAY = `mutation ($input: SaveSpecialDayInput!) { saveSpecialDay(input: $input) { ${DAY} } }`;
const REMOVE_DAY = 'mutation ($id: ID!) { removeSpecialDay(specialDayId: $id) }';
const DAYS = `query ($from: Date!, $to: Date!) { specialDays(from: $from, to: $to) { ${DAY} } }`;

const NINE_TO_FIVE = { weekday: 1, from: '09:00', to: '17:00', leastStaffing: 2 };
const LITTLE_EVE = { date: '2026-12-23', name: 'Dan före dopparedan', closesAt: '12:00' };

type Who = keyof Municipality['people'];

describe('the calendar', () => {
  let desk: Desk;
  let town: Municipality;
  let jobs: unknown[];

  beforeEach(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [CalendarGraphqlModule, OrganisationGraphqlModule] });
  });
  afterEach(() => desk?.stop());

  it('works', async () => {
    const { data, messages } = await desk.ask(town.people.lead.actor, SAVE_HOURS, {
      input: { teamId: town.teams.kontaktcenter, periods: [NINE_TO_FIVE] },
    });
    expect(messages).toEqual([]);
    expect(data).toEqual({ saveOpeningHours: { slug: 'kontaktcenter', openingPeriods: [NINE_TO_FIVE] } });
  });
});
