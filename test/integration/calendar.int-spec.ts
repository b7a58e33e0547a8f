import { CalendarChanged, Calendars } from '@kontaktpost/calendar';
import { CalendarGraphqlModule } from '@kontaktpost/calendar/graphql';
import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { TeamId } from '@kontaktpost/kernel';
import { isWorkingDay, openingsOn } from '@kontaktpost/working-time';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Answer, type Desk, idIn, listenForHints, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';

const SAVE_HOURS = `mutation ($input: SaveOpeningHoursInput!) {
  saveOpeningHours(input: $input) { slug openingPeriods { weekday from to leastStaffing } } }`;
const DAY = 'id date name opensAt closesAt team { slug }';
const SAVE_DAY = `mutation ($input: SaveSpecialDayInput!) { saveSpecialDay(input: $input) { ${DAY} } }`;
const REMOVE_DAY = 'mutation ($id: ID!) { removeSpecialDay(specialDayId: $id) }';
const DAYS =
  'query ($from: Date!, $to: Date!) { specialDays(from: $from, to: $to) { date name team { slug } } }';

const MONDAY = { weekday: 1, from: '09:00', to: '17:00', leastStaffing: 2 };
const EVE = { date: '2026-12-23', name: 'Dan före dopparedan', closesAt: '12:00' };
const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** Stands for the libs below that reckon deadlines anew; only its jobs are looked at. */
class ReckonDeadlines implements TaskHandler<{ teamId: TeamId | null }> {
  async run(): Promise<void> {}
}
onEvent(CalendarChanged, 'test.calendar-changed', ReckonDeadlines);

type Who = keyof Municipality['people'];

describe('the calendar', () => {
  let desk: Desk;
  let town: Municipality;

  beforeEach(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [CalendarGraphqlModule] });
    await sql('DELETE FROM graphile_worker._private_jobs');
  });
  afterEach(() => desk?.stop());

  const ask = (who: Who, source: string, variables: object = {}): Promise<Answer> =>
    desk.ask(town.people[who].actor, source, variables);
  const saveHours = (who: Who, periods: object[], teamId: string = town.teams.kontaktcenter) =>
    ask(who, SAVE_HOURS, { input: { teamId, periods } });
  const saveDay = (who: Who, input: object) => ask(who, SAVE_DAY, { input });
  const deeds = async () =>
    (await sql<{ deed: string }>('SELECT deed FROM audit_log ORDER BY id')).map(({ deed }) => deed);
  const reckonedAnew = async () =>
    (
      await sql<{ team: string | null }>(
        `SELECT payload->>'teamId' AS team FROM graphile_worker._private_jobs j
         JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'test.calendar-changed' ORDER BY j.id`,
      )
    ).map(({ team }) => team);

  describe('opening hours', () => {
    it('are saved as a week, by the lead, and shown by weekday and time', async () => {
      const late = { weekday: 1, from: '18:00', to: '24:00', leastStaffing: 1 };
      const first = { weekday: 5, from: '07:30', to: '16:00' };
      const { data } = await saveHours('lead', [first, late, MONDAY]);
      expect(data?.saveOpeningHours).toEqual({
        slug: 'kontaktcenter',
        openingPeriods: [MONDAY, late, { ...first, leastStaffing: 1 }],
      });
      expect((await saveHours('admin', [MONDAY])).data).toMatchObject({
        saveOpeningHours: { openingPeriods: [MONDAY] },
      });
      expect((await saveHours('lead', [])).data).toMatchObject({ saveOpeningHours: { openingPeriods: [] } });
      expect(await deeds()).toEqual(Array(3).fill('calendar.hours-changed'));
      expect(await reckonedAnew()).toEqual(Array(3).fill(town.teams.kontaktcenter));
    });

    it('tell the screens of the team', async () => {
      const hints = await listenForHints();
      await saveHours('lead', [MONDAY]);
      const { kontaktcenter } = town.teams;
      expect(await hints.next('calendar.changed')).toEqual({
        topic: 'calendar.changed',
        ids: [kontaktcenter],
        version: 0,
        rooms: [`team:${kontaktcenter}`],
      });
      await hints.stop();
    });

    it.each<[Who]>([['agent'], ['officer'], ['registrar']])('are not changed by the %s', async (who) => {
      await saveHours('lead', [MONDAY]);
      const { codes, messages } = await saveHours(who, []);
      expect(codes).toEqual(['NOT_ALLOWED']);
      expect(messages).toEqual(["You do not have the right to change the team's opening hours."]);
      expect(await deeds()).toHaveLength(1);
    });

    it('of another team are not changed by a lead who is an agent there', async () => {
      expect((await saveHours('lead', [MONDAY], town.teams.bygg)).codes).toEqual(['NOT_ALLOWED']);
    });

    it.each<[string, object[], string]>([
      ['that overlap', [MONDAY, { ...MONDAY, from: '16:00', to: '18:00' }], 'overlap. Make them one'],
      ['over midnight', [{ ...MONDAY, from: '22:00', to: '06:00' }], 'does not end after it begins'],
      ['of no weekday', [{ ...MONDAY, weekday: 8 }], 'from 1, Monday, to 7, Sunday'],
      ['with nobody less than nobody', [{ ...MONDAY, leastStaffing: -1 }], 'from 0 to 100'],
      ['of no time', [{ ...MONDAY, from: '9' }], 'Write the time as HH:MM, such as 08:30'],
      ['of no time of day', [{ ...MONDAY, to: '24:30' }], 'Write the time as HH:MM, such as 08:30'],
      ['in numbers', [{ ...MONDAY, to: 17 }], 'Write the Time as text'],
      ['without end', Array(51).fill(MONDAY), 'at most 50 periods'],
    ])('%s are refused, and the week stays', async (_, periods, said) => {
      await saveHours('lead', [MONDAY]);
      const { messages } = await saveHours('lead', periods);
      expect(messages.join()).toContain(said);
      const { data } = await ask('lead', '{ teams { slug openingPeriods { from } } }');
      expect(data?.teams).toEqual([
        { slug: 'bygg', openingPeriods: [] },
        { slug: 'kontaktcenter', openingPeriods: [{ from: '09:00' }] },
      ]);
      expect([await deeds(), await reckonedAnew()]).toEqual([
        ['calendar.hours-changed'],
        [town.teams.kontaktcenter],
      ]);
    });

    it('of no team are refused', async () => {
      expect((await saveHours('admin', [MONDAY], NOWHERE)).codes).toEqual(['NOT_FOUND']);
    });

    it('of two who save at once are those of one of them, whole', async () => {
      const week = (from: string) => [1, 2, 3, 4, 5].map((weekday) => ({ ...MONDAY, weekday, from }));
      await Promise.all(['07:00', '08:00', '09:00'].map((from) => saveHours('lead', week(from))));
      const rows = await sql<{ from: number }>('SELECT from_minute AS "from" FROM opening_periods');
      expect(rows).toHaveLength(5);
      expect(new Set(rows.map(({ from }) => from)).size).toBe(1);
    });
  });

  describe('special days', () => {
    it('of the organisation are kept by administrators, of a team by its leads', async () => {
      const day = await saveDay('admin', EVE);
      expect(day.data?.saveSpecialDay).toEqual({
        ...EVE,
        id: idIn(day, 'saveSpecialDay'),
        opensAt: null,
        team: null,
      });
      const own = { teamId: town.teams.kontaktcenter, date: '2026-05-15', name: 'Klämdag' };
      const planning = await saveDay('lead', own);
      expect(planning.data?.saveSpecialDay).toMatchObject({
        opensAt: null,
        closesAt: null,
        team: { slug: 'kontaktcenter' },
      });
      const specialDayId = idIn(planning, 'saveSpecialDay');
      const moved = await saveDay('lead', {
        specialDayId,
        date: '2026-05-18',
        name: 'Planeringsdag',
        opensAt: '13:00',
      });
      expect(moved.data?.saveSpecialDay).toMatchObject({
        id: specialDayId,
        date: '2026-05-18',
        opensAt: '13:00',
        team: { slug: 'kontaktcenter' },
      });
      expect((await ask('lead', REMOVE_DAY, { id: specialDayId })).data).toEqual({ removeSpecialDay: true });
      expect(await deeds()).toEqual([
        'calendar.day-added',
        'calendar.day-added',
        'calendar.day-changed',
        'calendar.day-removed',
      ]);
      const { kontaktcenter } = town.teams;
      expect(await reckonedAnew()).toEqual([null, kontaktcenter, kontaktcenter, kontaktcenter]);
    });

    it('leave what they were and became in the audit log, without their names', async () => {
      const specialDayId = idIn(await saveDay('admin', EVE), 'saveSpecialDay');
      await saveDay('admin', { specialDayId, date: EVE.date, name: EVE.name });
      const [, changed] = await sql<{ facts: object }>('SELECT facts FROM audit_log ORDER BY id');
      expect(changed?.facts).toEqual({
        teamId: null,
        before: { date: '2026-12-23', opensMinute: null, closesMinute: 720 },
        now: { date: '2026-12-23', opensMinute: null, closesMinute: null },
      });
    });

    it('of the organisation tell the screens of every team', async () => {
      const hints = await listenForHints();
      await saveDay('admin', EVE);
      const { rooms, ids } = await hints.next('calendar.changed');
      expect(ids).toEqual([]);
      expect(new Set(rooms)).toEqual(new Set(Object.values(town.teams).map((id) => `team:${id}`)));
      await hints.stop();
    });

    it.each<[Who, boolean, boolean]>([
      ['agent', false, false],
      ['lead', false, true],
      ['officer', false, false],
      ['registrar', false, false],
      ['admin', true, true],
    ])('%s: the organisation’s %s, the contact centre’s %s', async (who, everywhere, ofTeam) => {
      const common = idIn(await saveDay('admin', EVE), 'saveSpecialDay');
      const own = idIn(
        await saveDay('admin', { ...EVE, teamId: town.teams.kontaktcenter }),
        'saveSpecialDay',
      );
      const cases = [
        [everywhere, { ...EVE, date: '2026-05-15' }, common],
        [ofTeam, { ...EVE, date: '2026-05-15', teamId: town.teams.kontaktcenter }, own],
      ] as const;
      for (const [may, fresh, id] of cases) {
        const codes = may ? [] : ['NOT_ALLOWED'];
        expect((await saveDay(who, fresh)).codes).toEqual(codes);
        expect((await saveDay(who, { ...EVE, specialDayId: id })).codes).toEqual(codes);
        expect((await ask(who, REMOVE_DAY, { id })).codes).toEqual(codes);
      }
    });

    it.each<[string, (t: Municipality) => object, string]>([
      ['no such day', () => ({ ...EVE, date: '2026-02-30' }), 'It must be a real day'],
      ['a day in words', () => ({ ...EVE, date: 'i morgon' }), 'Write the date as YYYY-MM-DD'],
      ['no name', () => ({ ...EVE, name: ' ' }), 'Write what the day is'],
      ['hours that end before they begin', () => ({ ...EVE, opensAt: '13:00' }), 'must close after it opens'],
      ['no such team', () => ({ ...EVE, teamId: NOWHERE }), 'no such team'],
      ['no such special day', () => ({ ...EVE, specialDayId: NOWHERE }), 'no such special day'],
      ['a date twice', () => ({ date: '2026-05-15', name: 'Klämdag' }), 'already a closed or short day'],
    ])('%s is refused, and nothing is changed', async (_, input, said) => {
      await saveDay('admin', { date: '2026-05-15', name: 'Klämdag' });
      const { data, messages } = await saveDay('admin', input(town));
      expect(data).toBeNull();
      expect(messages.join()).toContain(said);
      expect(await deeds()).toEqual(['calendar.day-added']);
      expect(await sql('SELECT 1 FROM special_days')).toHaveLength(1);
    });

    it('stay with their team, and go once', async () => {
      const id = idIn(await saveDay('admin', EVE), 'saveSpecialDay');
      const { messages } = await saveDay('admin', { ...EVE, specialDayId: id, teamId: town.teams.bygg });
      expect(messages.join()).toContain('A special day stays where it is.');
      expect((await ask('admin', REMOVE_DAY, { id })).codes).toEqual([]);
      expect((await ask('admin', REMOVE_DAY, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask('admin', REMOVE_DAY, { id: 'nej' })).codes).toEqual(['NOT_FOUND']);
    });

    it('are listed by date: the organisation’s and the own teams’, for administrators all', async () => {
      await saveDay('admin', { ...EVE, teamId: town.teams.socialtjanst });
      await saveDay('admin', EVE);
      await saveDay('admin', { date: '2026-05-15', name: 'Klämdag', teamId: town.teams.bygg });
      const listed = async (who: Who, from = '2026-01-01', to = '2026-12-31') => {
        const { data } = await ask(who, DAYS, { from, to });
        const days = data?.specialDays as { date: string; team: { slug: string } | null }[];
        return days.map(({ date, team }) => `${date} ${team?.slug ?? 'alla'}`);
      };
      expect(await listed('lead')).toEqual(['2026-05-15 bygg', '2026-12-23 alla']);
      expect(await listed('agent')).toEqual(['2026-12-23 alla']);
      expect(new Set(await listed('admin'))).toEqual(
        new Set(['2026-05-15 bygg', '2026-12-23 socialtjanst', '2026-12-23 alla']),
      );
      expect(await listed('lead', '2026-05-16', '2026-12-22')).toEqual([]);
      expect(await listed('lead', '2026-05-15', '2026-05-15')).toEqual(['2026-05-15 bygg']);
    });

    it('may be asked for with dates written in the question itself, as long as they are dates', async () => {
      const listed = (from: string) => ask('lead', `{ specialDays(from: ${from}, to: "2026-12-31") { id } }`);
      expect((await listed('"2026-01-01"')).data).toEqual({ specialDays: [] });
      expect((await listed('"2026-02-29"')).messages.join()).toContain('It must be a real day.');
      expect((await listed('20260101')).messages.join()).toContain('Write the Date as text.');
    });

    it.each([
      ['2026-12-31', '2026-01-01', 'must not lie before the first'],
      ['2026-01-01', '2029-01-01', 'two years at most'],
      ['2026-01-01', '2026-02-29', 'It must be a real day'],
    ])('from %s to %s are not listed', async (from, to, said) => {
      expect((await ask('lead', DAYS, { from, to })).messages.join()).toContain(said);
    });
  });

  describe('holidays', () => {
    const HOLIDAYS = 'query ($year: Int!) { holidays(year: $year) { date name } }';

    it('of a year are listed by date', async () => {
      const { data } = await ask('agent', HOLIDAYS, { year: 2026 });
      expect(data?.holidays).toHaveLength(16);
      expect(data?.holidays).toContainEqual({ date: '2026-06-19', name: 'midsommarafton' });
    });

    it.each([2004, 2101, -1])('of %s are not', async (year) => {
      expect((await ask('agent', HOLIDAYS, { year })).messages).toEqual(['Choose a year from 2005 to 2100.']);
    });

    it('are for those who are signed in', async () => {
      expect((await desk.ask(null, HOLIDAYS, { year: 2026 })).codes).toEqual(['NOT_SIGNED_IN']);
    });
  });

  describe('that deadlines are reckoned by', () => {
    const opens = async (teamId: TeamId | null, date: string) =>
      openingsOn(date, await desk.get(Calendars).ofTeam(teamId)).map(({ start, end, period }) => [
        start.toISOString().slice(11, 16),
        end.toISOString().slice(11, 16),
        period.leastStaffing,
      ]);
    const works = async (teamId: TeamId | null, date: string) =>
      isWorkingDay(date, await desk.get(Calendars).ofTeam(teamId));

    it('has hours, holidays, and the team’s own day before the organisation’s', async () => {
      const { kontaktcenter, bygg } = town.teams;
      const week = [1, 2, 3, 4, 5].map((weekday) => ({ ...MONDAY, weekday }));
      for (const teamId of [kontaktcenter, bygg]) await saveHours('admin', week, teamId);
      await saveDay('admin', { date: '2026-12-23', name: 'Stängt' });
      await saveDay('lead', { ...EVE, teamId: kontaktcenter });
      expect(await opens(kontaktcenter, '2026-11-23')).toEqual([['08:00', '16:00', 2]]);
      expect(await opens(kontaktcenter, '2026-12-24')).toEqual([]);
      expect(await opens(kontaktcenter, '2026-12-23')).toEqual([['08:00', '11:00', 2]]);
      expect(await opens(bygg, '2026-12-23')).toEqual([]);
      expect(await works(kontaktcenter, '2026-12-23')).toBe(true);
      expect([await works(bygg, '2026-12-23'), await works(null, '2026-12-23')]).toEqual([false, false]);
      expect(await opens(null, '2026-11-23')).toEqual([]);
      expect([await works(null, '2026-11-23'), await works(null, '2026-12-25')]).toEqual([true, false]);
    });

    it('is read for all teams in two statements', async () => {
      const ids = Object.values(town.teams);
      const manager = desk.get(UnitOfWork).manager;
      const asked = jest.spyOn(manager, 'find');
      const calendars = await desk.get(Calendars).ofTeams([...ids, NOWHERE as TeamId]);
      expect(asked).toHaveBeenCalledTimes(2);
      asked.mockRestore();
      expect([...calendars.keys()]).toEqual([...ids, NOWHERE]);
    });
  });
});
