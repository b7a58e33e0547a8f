import { Calendars } from '@kontaktpost/calendar';
import {
  AlarmRaised,
  AlarmsStore,
  ProposalAnswered,
  SaveShift,
  ShiftProposed,
  WatchCoverage,
} from '@kontaktpost/coverage';
import { type EventKind, onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import { newId, type PersonId, system, type TeamId } from '@kontaktpost/kernel';
import { MailLogStore } from '@kontaktpost/mail-log';
import { instantAt } from '@kontaktpost/working-time';
import { Client } from 'pg';
import type { Socket } from 'socket.io-client';
import type { Municipality } from '../support/a-municipality';
import { ApiFault, type Hint } from '../support/api-client';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { waitFor } from '../support/wait-for';

type Who = keyof Municipality['people'];
type Team = keyof Municipality['teams'];
type Slot = { start: string; needed: number; planned: number; present: number | null };

const SHIFT = 'id version date from to start end work void team { slug } person { name }';
const SAVE = `mutation ($input: SaveShiftInput!) { saveShift(input: $input) { ${SHIFT} } }`;
const PROPOSE =
  'mutation ($input: ProposeShiftInput!) { proposeShift(input: $input) { id person { name } proposedBy { name } from to work answeredAt accepted } }';
const ANSWER =
  'mutation ($id: ID!, $accept: Boolean!) { answerProposal(proposalId: $id, accept: $accept) { id accepted answeredAt } }';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const THURSDAY = '2026-03-05';

describe('coverage', () => {
  let house: House;
  let twin: House;
  const screens: Socket[] = [];

  beforeAll(async () => {
    house = await openHouse();
    twin = await house.twin();
  });
  beforeEach(async () => {
    house.clock.set(instantAt(MONDAY, 9 * 60));
    await sql(
      `TRUNCATE shifts, shift_proposals, attendance, coverage_slots, coverage_alarms, absences, absence_tickets,
         absence_replies, opening_periods, special_days CASCADE`,
    );
    await sql('DELETE FROM graphile_worker._private_jobs');
    for (const weekday of [1, 2, 3, 4, 5]) {
      await opening('kontaktcenter', weekday, '08:00-12:00', 2);
      await opening('kontaktcenter', weekday, '12:30-16:00', 1);
    }
  });
  afterEach(() => {
    for (const socket of screens.splice(0)) socket.close();
  });
  afterAll(async () => {
    await twin?.close();
    await house?.close();
  });

  const minute = (time: string): number => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const opening = (team: Team, weekday: number, times: string, least: number) => {
    const [from = '', to = ''] = times.split('-');
    return sql(
      `INSERT INTO opening_periods (id, team_id, weekday, from_minute, to_minute, least_staffing) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), house.town.teams[team], weekday, minute(from), minute(to), least],
    );
  };
  const person = (who: Who): PersonId => house.town.people[who].id;
  const at = (date: string, time: string): void => house.clock.set(instantAt(date, minute(time)));
  const wish = (who: Who, date: string, times: string, more = {}) => {
    const [from, to] = times.split('-');
    return { teamId: house.town.teams.kontaktcenter, personId: person(who), date, from, to, ...more };
  };
  const ask = async <T>(who: Who, query: string, variables = {}): Promise<T> =>
    (await house.as(who)).ask<T>(query, variables);
  const refused = async (who: Who, query: string, variables = {}): Promise<string> => {
    try {
      await ask(who, query, variables);
      return 'allowed';
    } catch (fault) {
      if (fault instanceof ApiFault) return fault.message;
      throw fault;
    }
  };
  const save = async (who: Who, date: string, times: string, more = {}) =>
    (
      await ask<{ saveShift: { id: string; version: number } }>('lead', SAVE, {
        input: wish(who, date, times, more),
      })
    ).saveShift;
  /** A shift of another team, by the product itself: nobody leads that one here. */
  const saveIn = (team: Team, who: Who, date: string, times: string) =>
    house.get(SaveShift).run(system('demo'), {
      ...wish(who, date, times),
      teamId: house.town.teams[team],
      work: 'MAIL',
    } as never);
  const away = (who: Who, from: Date, to: Date) =>
    sql(
      `INSERT INTO absences (id, person_id, kind, starts_at, ends_at, team_id, share, registered_at)
       VALUES ($1, $2, 'SICK', $3, $4, $5, 'TEAM', $3)`,
      [newId(), person(who), from, to, house.town.teams.kontaktcenter],
    );
  const board = async (who: Who, from: string, to = from) =>
    (
      await ask<{ coverageBoard: { team: { slug: string }; slots: Slot[] }[] }>(
        who,
        'query ($from: Date!, $to: Date!) { coverageBoard(from: $from, to: $to) { team { slug } slots { start end needed planned present } } }',
        { from, to },
      )
    ).coverageBoard;
  const hour = (start: string): string =>
    new Date(start).toLocaleTimeString('sv-SE', {
      timeZone: 'Europe/Stockholm',
      hour: '2-digit',
      minute: '2-digit',
    });
  /** `08:00 2/1/0`: needed, planned, present; `-` where that is not known. */
  const row = async (date: string, team = 'kontaktcenter', who: Who = 'lead'): Promise<string[]> => {
    const found = (await board(who, date)).find((one) => one.team.slug === team);
    return (found?.slots ?? []).map(
      ({ start, needed, planned, present }) => `${hour(start)} ${needed}/${planned}/${present ?? '-'}`,
    );
  };
  const watch = (where: House = house): Promise<void> => where.get(WatchCoverage).run();
  const heartbeat = (who: Who, atWork = true) =>
    sql(
      `INSERT INTO attendance (person_id, seen_at, since, at_work) VALUES ($1, $2, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET seen_at = excluded.seen_at, at_work = excluded.at_work`,
      [person(who), house.clock.now(), atWork],
    );
  /** Screens say that these people are there, and the worker looks, minute by minute. */
  const minutesPass = async (minutes: number, ...there: Who[]): Promise<void> => {
    for (let passed = 0; passed < minutes; passed++) {
      house.later(60_000);
      for (const who of there) await heartbeat(who);
      await watch();
    }
  };
  const alarms = async (who: Who = 'lead') =>
    (
      await ask<{ coverageAlarms: { kind: string; needed: number; present: number; since: string }[] }>(
        who,
        '{ coverageAlarms { id kind since raisedAt endedAt needed present team { slug } } }',
      )
    ).coverageAlarms;
  const published = async (name: string): Promise<number> =>
    (
      await sql<{ n: number }>(
        `SELECT count(*)::integer AS n FROM graphile_worker._private_jobs j
         JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = $1`,
        [name],
      )
    )[0]?.n ?? 0;

  describe('the rota', () => {
    it('is written by leads and read by all members', async () => {
      await save('agent', TUESDAY, '08:00-12:00');
      await save('agent', TUESDAY, '12:00-12:30', { work: 'BREAK' });
      const { shifts } = await ask<{ shifts: object[] }>(
        'colleague',
        `query ($teamId: ID!) { shifts(teamId: $teamId, from: "${MONDAY}", to: "2026-03-08") { ${SHIFT} } }`,
        { teamId: house.town.teams.kontaktcenter },
      );
      expect(shifts).toMatchObject([
        {
          date: TUESDAY,
          from: '08:00',
          to: '12:00',
          start: '2026-03-03T07:00:00.000Z',
          end: '2026-03-03T11:00:00.000Z',
          work: 'MAIL',
          void: null,
          version: 1,
          team: { slug: 'kontaktcenter' },
          person: { name: 'Karin Hedlund' },
        },
        { from: '12:00', to: '12:30', work: 'BREAK' },
      ]);
    });

    it.each<[Who, string]>([
      ['agent', 'NOT_ALLOWED: You do not have the right to change the rota of this team.'],
      ['officer', 'NOT_FOUND: There is no such team, or you may not see it.'],
      ['registrar', 'NOT_FOUND'],
      ['admin', 'NOT_FOUND'],
    ])('is not written by %s', async (who, words) => {
      expect(await refused(who, SAVE, { input: wish('agent', TUESDAY, '08:00-12:00') })).toContain(words);
      const { id } = await save('agent', TUESDAY, '08:00-12:00');
      const remove = 'mutation ($id: ID!) { removeShift(shiftId: $id) }';
      expect(await refused(who, remove, { id })).toContain(words.split(':')[0] as string);
      const copy = 'mutation ($input: CopyWeekInput!) { copyWeek(input: $input) { id } }';
      const input = { teamId: house.town.teams.kontaktcenter, from: MONDAY, to: '2026-03-09' };
      expect(await refused(who, copy, { input })).toContain(words.split(':')[0] as string);
      expect(await sql('SELECT id FROM shifts')).toEqual([{ id }]);
    });

    it.each<[string, () => object, string]>([
      ['over midnight', () => wish('agent', TUESDAY, '22:00-06:00'), 'No shift goes over midnight'],
      ['no length', () => wish('agent', TUESDAY, '08:00-08:00'), 'The shift has no length'],
      ['a time that is none', () => wish('agent', TUESDAY, '08:00-25:00'), 'Write the time as HH:MM'],
      [
        'a date that is none',
        () => wish('agent', '2026-02-30', '08:00-12:00'),
        'Write the date as YYYY-MM-DD',
      ],
      ['too far ahead', () => wish('agent', '2028-03-03', '08:00-12:00'), 'more than two years ahead'],
      [
        'the hour that the clocks skip',
        () => wish('agent', '2026-03-29', '02:00-03:00'),
        '02:00 does not exist on 2026-03-29: the clocks go forward then',
      ],
      [
        'somebody of another team',
        () => wish('officer', TUESDAY, '08:00-12:00'),
        'This person does not work in the team',
      ],
      [
        'nobody',
        () => ({ ...wish('agent', TUESDAY, '08:00-12:00'), personId: newId() }),
        'There is no such person',
      ],
      [
        'no such team',
        () => ({ ...wish('agent', TUESDAY, '08:00-12:00'), teamId: newId() }),
        'There is no such team',
      ],
      [
        'no such shift',
        () => ({ ...wish('agent', TUESDAY, '08:00-12:00'), shiftId: newId() }),
        'There is no such shift',
      ],
    ])('refuses %s with words', async (_, input, words) => {
      expect(await refused('lead', SAVE, { input: input() })).toContain(words);
      expect(await sql('SELECT id FROM shifts')).toEqual([]);
    });

    it('refuses somebody who no longer works here', async () => {
      await sql('UPDATE people SET deactivated_at = now() WHERE id = $1', [person('colleague')]);
      const words = await refused('lead', SAVE, { input: wish('colleague', TUESDAY, '08:00-12:00') });
      await sql('UPDATE people SET deactivated_at = NULL WHERE id = $1', [person('colleague')]);
      expect(words).toContain('This person no longer works here. Choose somebody else.');
    });

    it('refuses a second shift at the same time, and says which team has the first', async () => {
      await save('agent', TUESDAY, '08:00-12:00');
      expect(await refused('lead', SAVE, { input: wish('agent', TUESDAY, '11:30-13:00') })).toBe(
        'CONFLICT: This person has a shift in the team Kontaktcenter then, 08:00–12:00. Choose another time, or change that shift first.',
      );
      await saveIn('bygg', 'lead', TUESDAY, '09:00-10:00');
      expect(await refused('lead', SAVE, { input: wish('lead', TUESDAY, '08:00-12:00') })).toContain(
        'in the team Bygg och miljö then, 09:00–10:00',
      );
      await save('agent', TUESDAY, '12:00-13:00');
    });

    it('refuses a second shift without a word of the rota of a team that one does not work in', async () => {
      const other = house.town.teams.socialtjanst;
      await sql("INSERT INTO role_grants (id, person_id, role, team_id) VALUES ($1, $2, 'AGENT', $3)", [
        newId(),
        person('colleague'),
        other,
      ]);
      await saveIn('socialtjanst', 'colleague', TUESDAY, '09:10-11:50');
      for (const [who, query] of [
        ['lead', SAVE],
        ['agent', PROPOSE],
      ] as const) {
        const words = await refused(who, query, {
          input: { ...wish('colleague', TUESDAY, '08:00-16:00'), work: 'MAIL' },
        });
        expect(words).toContain('CONFLICT: This person has a shift in another team then.');
        expect(words).not.toMatch(/Social|09:10|11:50/);
      }
      await sql('DELETE FROM role_grants WHERE person_id = $1 AND team_id = $2', [
        person('colleague'),
        other,
      ]);
    });

    it('is not doubled by two leads at once, in two teams', async () => {
      const tries = await Promise.allSettled([
        saveIn('kontaktcenter', 'lead', TUESDAY, '08:00-12:00'),
        saveIn('bygg', 'lead', TUESDAY, '11:00-13:00'),
        saveIn('kontaktcenter', 'lead', TUESDAY, '10:00-12:00'),
      ]);
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await sql('SELECT id FROM shifts')).toHaveLength(1);
    });

    it('lasts as long as there really is on the night of the clock change', async () => {
      const spring = await save('agent', '2026-03-29', '01:00-04:00');
      const autumn = await save('agent', '2026-10-25', '01:00-04:00');
      expect(spring).toMatchObject({ start: '2026-03-29T00:00:00.000Z', end: '2026-03-29T02:00:00.000Z' });
      expect(autumn).toMatchObject({ start: '2026-10-24T23:00:00.000Z', end: '2026-10-25T03:00:00.000Z' });
    });

    it('is changed in place; who saves an old picture hears CONFLICT', async () => {
      const { id } = await save('agent', TUESDAY, '08:00-12:00');
      const longer = { shiftId: id, expectedVersion: 1 };
      expect(await save('agent', TUESDAY, '08:00-14:00', longer)).toMatchObject({
        id,
        version: 2,
        to: '14:00',
      });
      expect(await refused('lead', SAVE, { input: wish('agent', TUESDAY, '08:00-09:00', longer) })).toContain(
        'CONFLICT: Somebody else changed this shift first.',
      );
      expect(await save('colleague', TUESDAY, '08:00-09:00', { shiftId: id })).toMatchObject({ version: 3 });
    });

    it('keeps a shift in its team', async () => {
      const { id } = await saveIn('bygg', 'lead', TUESDAY, '08:00-12:00');
      expect(
        await refused('lead', SAVE, { input: wish('agent', TUESDAY, '08:00-12:00', { shiftId: id }) }),
      ).toContain('A shift stays with its team.');
    });

    it('loses a shift that is removed; a second time it is not there', async () => {
      const { id } = await save('agent', TUESDAY, '08:00-12:00');
      const remove = 'mutation ($id: ID!) { removeShift(shiftId: $id) }';
      expect(await ask('lead', remove, { id })).toEqual({ removeShift: true });
      expect(await refused('lead', remove, { id })).toContain('NOT_FOUND');
      expect(await refused('lead', remove, { id: 'nothing' })).toContain('NOT_FOUND');
    });
  });

  describe('a copied week', () => {
    const COPY = `mutation ($input: CopyWeekInput!) { copyWeek(input: $input) { ${SHIFT} } }`;
    const copy = async (from: string, to: string) =>
      (
        await ask<{ copyWeek: { date: string; from: string; person: { name: string } }[] }>('lead', COPY, {
          input: { teamId: house.town.teams.kontaktcenter, from, to },
        })
      ).copyWeek.map(({ date, from: begins, person: { name } }) => `${date} ${begins} ${name}`);

    it('has the same shifts, but on days that have some already', async () => {
      await save('agent', MONDAY, '08:00-12:00');
      await save('colleague', TUESDAY, '08:00-12:00');
      await save('agent', '2026-03-10', '13:00-14:00');
      expect(await copy('2026-03-08', '2026-03-11')).toEqual(['2026-03-09 08:00 Karin Hedlund']);
      expect(await copy(MONDAY, '2026-03-09')).toEqual([]);
    });

    it('leaves out who has left the team, and who works for another then', async () => {
      await save('agent', MONDAY, '08:00-12:00');
      await save('lead', MONDAY, '08:00-12:00');
      await save('colleague', MONDAY, '08:00-12:00');
      await saveIn('bygg', 'lead', '2026-03-09', '11:00-15:00');
      await leaveTeam('colleague');
      expect(await copy(MONDAY, '2026-03-09')).toEqual(['2026-03-09 08:00 Karin Hedlund']);
      await joinTeam('colleague');
    });

    it('has no shift in the hour that the clocks skip', async () => {
      await save('agent', '2026-03-22', '02:00-03:00');
      await save('agent', '2026-03-22', '03:00-04:00');
      expect(await copy('2026-03-22', '2026-03-29')).toEqual(['2026-03-29 03:00 Karin Hedlund']);
    });

    it.each([
      ['the week itself', MONDAY, '2026-03-08', 'This is the week that is copied'],
      ['one too far ahead', MONDAY, '2028-03-08', 'more than two years ahead'],
    ])('is not %s', async (_, from, to, words) => {
      const input = { teamId: house.town.teams.kontaktcenter, from, to };
      expect(await refused('lead', COPY, { input })).toContain(words);
    });

    it('may be that of a large team', async () => {
      await sql(
        `INSERT INTO shifts (id, team_id, person_id, date, from_minute, to_minute, work, saved_at)
         SELECT gen_random_uuid(), $1, $2, $3::date + day, minute, minute + 1, 'MAIL', now()
         FROM generate_series(0, 6) AS day, generate_series(0, 999) AS minute`,
        [house.town.teams.kontaktcenter, person('agent'), MONDAY],
      );
      const input = { teamId: house.town.teams.kontaktcenter, from: MONDAY, to: '2026-03-09' };
      const { copyWeek } = await ask<{ copyWeek: object[] }>(
        'lead',
        'mutation ($input: CopyWeekInput!) { copyWeek(input: $input) { id } }',
        { input },
      );
      expect(copyWeek).toHaveLength(7000);
    });

    it('is made once when two press at once', async () => {
      await save('agent', MONDAY, '08:00-12:00');
      const made = await Promise.all([copy(MONDAY, '2026-03-09'), copy(MONDAY, '2026-03-09')]);
      expect(made.flat()).toHaveLength(1);
    });
  });

  const leaveTeam = (who: Who) =>
    sql('DELETE FROM role_grants WHERE person_id = $1 AND team_id = $2', [
      person(who),
      house.town.teams.kontaktcenter,
    ]);
  const joinTeam = (who: Who) =>
    sql("INSERT INTO role_grants (id, person_id, role, team_id) VALUES ($1, $2, 'AGENT', $3)", [
      newId(),
      person(who),
      house.town.teams.kontaktcenter,
    ]);

  describe('the board', () => {
    it('counts the fewest planned for mail in every slot, absences taken off', async () => {
      await save('agent', TUESDAY, '08:00-10:30');
      await save('colleague', TUESDAY, '08:00-12:00');
      await save('lead', TUESDAY, '12:30-16:00', { work: 'PHONE' });
      await save('agent', TUESDAY, '12:30-16:00');
      await away('agent', instantAt(TUESDAY, minute('14:15')), instantAt(TUESDAY, minute('14:45')));
      expect(await row(TUESDAY)).toEqual([
        '08:00 2/2/-',
        '09:00 2/2/-',
        '10:00 2/1/-',
        '11:00 2/1/-',
        '12:30 1/1/-',
        '13:00 1/1/-',
        '14:00 1/0/-',
        '15:00 1/1/-',
      ]);
    });

    it('has all teams of the actor, by name; one without hours has no slots', async () => {
      expect(
        (await board('lead', MONDAY, '2026-03-08')).map(({ team, slots }) => [team.slug, slots.length]),
      ).toEqual([
        ['bygg', 0],
        ['kontaktcenter', 40],
      ]);
      expect(await board('registrar', MONDAY)).toEqual([]);
      expect(await board('admin', MONDAY)).toEqual([]);
    });

    it('asks the database no more often for more teams and people', async () => {
      for (const weekday of [1, 2, 3, 4, 5]) await opening('bygg', weekday, '08:00-16:00', 1);
      const asked = async (who: Who): Promise<number> => {
        const client = await house.as(who);
        const spy = jest.spyOn(Client.prototype, 'query');
        await client.ask(
          `{ coverageBoard(from: "${MONDAY}", to: "2026-03-08") { team { name } slots { start present } } }`,
        );
        const { length } = spy.mock.calls;
        spy.mockRestore();
        return length;
      };
      const [one, two] = [await asked('agent'), await asked('lead')];
      expect(two).toBe(one);
      expect(two).toBeLessThanOrEqual(16);
    });

    it('is closed on holidays and local days, and short on short ones', async () => {
      await sql(
        `INSERT INTO special_days (id, team_id, date, name, opens_minute, closes_minute)
         VALUES ($1, NULL, '2026-04-07', 'Stängt', NULL, NULL), ($2, $3, '2026-04-08', 'Kort', NULL, 540)`,
        [newId(), newId(), house.town.teams.kontaktcenter],
      );
      expect(await row('2026-04-06')).toEqual([]);
      expect(await row('2026-04-07')).toEqual([]);
      expect(await row('2026-04-08')).toEqual(['08:00 2/0/-']);
    });

    it.each([
      ['32 days', MONDAY, '2026-04-02', 'Ask for at most 31 days at a time.'],
      ['to before from', TUESDAY, MONDAY, 'The last day lies before the first. Swap them.'],
    ])('refuses %s', async (_, from, to, words) => {
      const teamId = house.town.teams.kontaktcenter;
      const mailboxId = house.town.mailboxes.info.id;
      for (const field of [
        'coverageBoard(from: $from, to: $to) { slots { needed } }',
        `coverage(mailboxId: "${mailboxId}", from: $from, to: $to) { needed }`,
        `shifts(teamId: "${teamId}", from: $from, to: $to) { id }`,
      ])
        expect(
          await refused('lead', `query ($from: Date!, $to: Date!) { ${field} }`, { from, to }),
        ).toContain(words);
    });

    it('of a mailbox is that of its team, for those who work there', async () => {
      const question = `query ($id: ID!) { coverage(mailboxId: $id, from: "${TUESDAY}", to: "${TUESDAY}") { needed planned } }`;
      const { id } = house.town.mailboxes.info;
      expect(await ask<{ coverage: object[] }>('agent', question, { id })).toMatchObject({
        coverage: { length: 8, 0: { needed: 2, planned: 0 } },
      });
      for (const who of ['officer', 'registrar', 'admin'] as const)
        expect(await refused(who, question, { id })).toContain('NOT_FOUND: There is no such mailbox');
      expect(await refused('agent', question, { id: newId() })).toContain('NOT_FOUND');
      expect(await refused('agent', question, { id: 'nothing' })).toContain('NOT_FOUND');
    });

    it('shows shifts of one who left the team as void, and counts them for nothing', async () => {
      await save('colleague', TUESDAY, '08:00-12:00');
      await save('agent', TUESDAY, '08:00-12:00');
      await save('agent', THURSDAY, '08:00-12:00');
      await leaveTeam('colleague');
      await away('agent', instantAt(THURSDAY, 0), instantAt(THURSDAY, 1440));
      const { shifts } = await ask<{ shifts: object[] }>(
        'lead',
        `{ shifts(teamId: "${house.town.teams.kontaktcenter}", from: "${MONDAY}", to: "2026-03-08") { date void person { name } } }`,
      );
      expect(shifts).toEqual([
        { date: TUESDAY, void: 'LEFT_TEAM', person: { name: 'Sara Ek' } },
        { date: TUESDAY, void: null, person: { name: 'Karin Hedlund' } },
        { date: THURSDAY, void: 'AWAY', person: { name: 'Karin Hedlund' } },
      ]);
      expect((await row(TUESDAY))[0]).toBe('08:00 2/1/-');
      await joinTeam('colleague');
      expect((await row(TUESDAY))[0]).toBe('08:00 2/2/-');
    });

    it('shows who is there in the slot that runs, and what was recorded of those that are over', async () => {
      at(MONDAY, '08:59');
      await minutesPass(1, 'agent', 'colleague');
      await minutesPass(1, 'agent');
      await minutesPass(1, 'agent', 'colleague', 'lead');
      expect((await row(MONDAY)).slice(0, 3)).toEqual(['08:00 2/0/-', '09:00 2/0/3', '10:00 2/0/-']);
      at(MONDAY, '10:00');
      await save('agent', MONDAY, '08:00-10:00');
      expect((await row(MONDAY)).slice(0, 3)).toEqual(['08:00 2/1/-', '09:00 2/0/2', '10:00 2/0/0']);
    });
  });

  describe('who is there', () => {
    const ATTENDANCE =
      'query ($id: ID!) { attendance(teamId: $id) { person { name } present since work away missing } }';
    type Member = { person: { name: string }; present: boolean; missing: boolean; work: string | null };
    const attendance = async (who: Who = 'agent') =>
      (await ask<{ attendance: Member[] }>(who, ATTENDANCE, { id: house.town.teams.kontaktcenter }))
        .attendance;
    const karin = async () => (await attendance()).find(({ person: { name } }) => name === 'Karin Hedlund');

    async function screenOf(who: Who, where: House = house) {
      const { socket, hints } = await (await where.as(who)).live();
      screens.push(socket);
      return { socket, hints };
    }
    const told = (hints: Hint[], team: Team = 'kontaktcenter') =>
      hints.filter(({ topic, ids }) => topic === 'coverage.changed' && ids.includes(house.town.teams[team]))
        .length;

    it('is known from the screens, of all processes, and told to the team alone', async () => {
      const [agent, lead, officer] = [
        await screenOf('agent', twin),
        await screenOf('lead'),
        await screenOf('officer'),
      ];
      expect(await karin()).toEqual({
        person: { name: 'Karin Hedlund' },
        present: false,
        since: null,
        work: null,
        away: false,
        missing: false,
      });
      agent.socket.emit('heartbeat', { atWork: true });
      await waitFor('the hint', () => told(lead.hints) === 1);
      expect(await karin()).toMatchObject({ present: true, since: house.clock.now().toISOString() });
      agent.socket.emit('heartbeat', { atWork: false });
      await waitFor('the second hint', () => told(lead.hints) === 2);
      expect(await karin()).toMatchObject({ present: false, since: house.clock.now().toISOString() });
      expect(officer.hints).toEqual([]);
    });

    it('holds for 90 seconds after the last sign, and begins anew after a longer break', async () => {
      const begun = house.clock.now().toISOString();
      const agent = await screenOf('agent');
      const say = async (): Promise<void> => {
        const [before] = await sql<{ at: Date }>('SELECT seen_at AS at FROM attendance');
        agent.socket.emit('heartbeat', { atWork: true });
        await waitFor('the sign to be written', async () => {
          const [row] = await sql<{ at: Date }>('SELECT seen_at AS at FROM attendance');
          return row !== undefined && row.at.getTime() !== before?.at.getTime();
        });
      };
      await say();
      house.later(30_000);
      await say();
      house.later(89_000);
      expect(await karin()).toMatchObject({ present: true, since: begun });
      const last = new Date(house.clock.now().getTime() - 89_000).toISOString();
      house.later(1000);
      expect(await karin()).toMatchObject({ present: false, since: last });
      await say();
      expect(await karin()).toMatchObject({ present: true, since: house.clock.now().toISOString() });
    });

    it('is not moved by what is malformed', async () => {
      const agent = await screenOf('agent');
      for (const said of [undefined, null, 'yes', {}, { atWork: 'true' }, [true]])
        agent.socket.emit('heartbeat', said);
      agent.socket.emit('heartbeat', { atWork: false });
      await waitFor('the last one', async () => (await sql('SELECT 1 FROM attendance')).length === 1);
      expect(await sql('SELECT at_work FROM attendance')).toEqual([{ at_work: false }]);
    });

    it('is all members, leads first, with what the rota says and who is missing', async () => {
      at(MONDAY, '09:10');
      await saveIn('kontaktcenter', 'agent', MONDAY, '09:00-12:00');
      await save('lead', MONDAY, '09:00-12:00', { work: 'MEETING' });
      await away('colleague', instantAt(MONDAY, 0), instantAt(MONDAY, 1440));
      await heartbeat('lead');
      expect(await attendance()).toMatchObject([
        { person: { name: 'Maria Öhman' }, present: true, work: 'MEETING', away: false, missing: false },
        { person: { name: 'Karin Hedlund' }, present: false, work: 'MAIL', away: false, missing: true },
        { person: { name: 'Sara Ek' }, present: false, work: null, away: true, missing: false },
      ]);
      at(MONDAY, '09:09');
      expect(await karin()).toMatchObject({ missing: false });
    });

    it.each<Who>(['officer', 'registrar', 'admin'])('is not told to %s', async (who) => {
      const id = house.town.teams.kontaktcenter;
      expect(await refused(who, ATTENDANCE, { id })).toContain('NOT_FOUND');
      expect(await refused(who, ATTENDANCE, { id: newId() })).toContain('NOT_FOUND');
    });
  });

  describe('watching', () => {
    class Heard implements TaskHandler<unknown> {
      async run(): Promise<void> {}
    }
    const subscribed = (event: EventKind<never>): (() => Promise<number>) => {
      const { name } = onEvent(event, `test.${event.name}`, Heard);
      return () => published(name);
    };
    const heard = subscribed(AlarmRaised as EventKind<never>);

    it('counts every minute once, also with two workers at once', async () => {
      at(MONDAY, '08:00');
      await heartbeat('agent');
      await heartbeat('colleague');
      await Promise.all([watch(), watch(twin), watch(), watch(twin)]);
      house.later(30_000);
      await watch(twin);
      house.later(30_000);
      await Promise.all([watch(twin), watch()]);
      expect(await sql('SELECT samples, covered_samples, present_sum, needed FROM coverage_slots')).toEqual([
        { samples: 2, covered_samples: 2, present_sum: 4, needed: 2 },
      ]);
    });

    it('leaves teams without hours and closed ones alone', async () => {
      at(MONDAY, '12:10');
      await watch();
      at('2026-03-07', '10:00');
      await watch();
      expect(await sql('SELECT 1 FROM coverage_slots')).toEqual([]);
      expect(await sql('SELECT 1 FROM coverage_alarms')).toEqual([]);
    });

    it('raises NOBODY after two minutes, once, and ends it when somebody comes', async () => {
      const before = await heard();
      at(MONDAY, '12:29');
      await minutesPass(2);
      expect(await alarms()).toEqual([]);
      await minutesPass(1);
      expect(await alarms()).toMatchObject([
        { kind: 'NOBODY', since: '2026-03-02T11:30:00.000Z', needed: 1, present: 0, endedAt: null },
      ]);
      await minutesPass(3);
      await Promise.all([watch(), watch(twin)]);
      expect((await heard()) - before).toBe(1);
      expect(await alarms('officer')).toEqual([]);
      await minutesPass(1, 'agent');
      expect(await alarms()).toEqual([]);
      expect(await sql('SELECT kind, ended_at FROM coverage_alarms')).toEqual([
        { kind: 'NOBODY', ended_at: house.clock.now() },
      ]);
    });

    it('raises TOO_FEW after ten minutes', async () => {
      at(MONDAY, '08:00');
      await minutesPass(10, 'agent');
      expect(await alarms()).toEqual([]);
      await minutesPass(1, 'agent');
      expect(await alarms()).toMatchObject([{ kind: 'TOO_FEW', needed: 2, present: 1 }]);
      await minutesPass(1, 'agent', 'colleague');
      expect(await alarms()).toEqual([]);
    });

    it('forgets what was over before it was told, and ends alarms when the team closes', async () => {
      at(MONDAY, '08:00');
      await minutesPass(2, 'agent');
      await minutesPass(1, 'agent', 'lead');
      expect(await sql('SELECT 1 FROM coverage_alarms')).toEqual([]);
      at(MONDAY, '15:55');
      await minutesPass(4);
      expect(await alarms()).toHaveLength(1);
      await minutesPass(1);
      expect(await alarms()).toEqual([]);
    });

    it('raises no alarm where nobody is needed', async () => {
      await sql('UPDATE opening_periods SET least_staffing = 0');
      at(MONDAY, '08:00');
      await minutesPass(12);
      expect(await sql('SELECT 1 FROM coverage_alarms')).toEqual([]);
      expect(await sql('SELECT samples FROM coverage_slots')).toEqual([{ samples: 12 }]);
    });

    it('raises UNREAD when the oldest mail has lain for two opening hours, the break left out', async () => {
      at(MONDAY, '08:00');
      const newsletter = await house.ticket('info');
      await sql("UPDATE tickets SET lane = 'LIST' WHERE id = $1", [newsletter]);
      at(MONDAY, '11:00');
      const ticket = await house.ticket('info');
      at(MONDAY, '13:28');
      await minutesPass(1, 'agent');
      expect(await alarms()).toEqual([]);
      await minutesPass(1, 'agent');
      expect(await alarms()).toMatchObject([
        { kind: 'UNREAD', since: '2026-03-02T10:00:00.000Z', present: 1 },
      ]);
      await ask('agent', 'mutation ($id: ID!) { markTicketRead(ticketId: $id) { id } }', { id: ticket });
      await minutesPass(1, 'agent');
      expect(await alarms()).toEqual([]);
    });

    it('tells the screens of the team when somebody is gone', async () => {
      at(MONDAY, '08:00');
      await heartbeat('agent');
      await watch();
      const { socket, hints } = await (await house.as('lead')).live();
      screens.push(socket);
      house.later(2 * 60_000);
      await watch();
      await waitFor('the hint', () => hints.some(({ topic }) => topic === 'coverage.changed'));
    });
  });

  describe('a gap', () => {
    const proposals: Record<'asked' | 'answered', () => Promise<number>> = (() => {
      class Heard implements TaskHandler<unknown> {
        async run(): Promise<void> {}
      }
      onEvent(ShiftProposed as EventKind<never>, 'test.shift-proposed', Heard);
      onEvent(ProposalAnswered as EventKind<never>, 'test.proposal-answered', Heard);
      return {
        asked: () => published('test.shift-proposed'),
        answered: () => published('test.proposal-answered'),
      };
    })();
    const propose = async (by: Who, to: Who, date: string, times: string) =>
      (await ask<{ proposeShift: { id: string } }>(by, PROPOSE, { input: wish(to, date, times) }))
        .proposeShift;
    const candidates = async (who: Who, times: string, date = TUESDAY) => {
      const [from, to] = times.split('-');
      const { coverCandidates } = await ask<{
        coverCandidates: {
          person: { name: string };
          minutesThatWeek: number;
          proposal: { accepted: boolean | null } | null;
        }[];
      }>(
        who,
        `query ($id: ID!, $date: Date!, $from: Time!, $to: Time!) { coverCandidates(teamId: $id, date: $date, from: $from, to: $to)
           { person { name } minutesThatWeek proposal { accepted } } }`,
        { id: house.town.teams.kontaktcenter, date, from, to },
      );
      return coverCandidates;
    };

    it('can be filled by those who are free, fewest hours first', async () => {
      await save('agent', TUESDAY, '08:00-12:00');
      await saveIn('bygg', 'lead', TUESDAY, '12:00-13:00');
      await save('agent', MONDAY, '08:00-12:00');
      expect(await candidates('agent', '12:30-13:00')).toEqual([
        { person: { name: 'Sara Ek' }, minutesThatWeek: 0, proposal: null },
        { person: { name: 'Karin Hedlund' }, minutesThatWeek: 480, proposal: null },
      ]);
      await away('colleague', instantAt(TUESDAY, minute('12:45')), instantAt(TUESDAY, 1440));
      await propose('lead', 'agent', TUESDAY, '12:30-13:00');
      expect(await candidates('agent', '12:30-13:00')).toEqual([
        { person: { name: 'Karin Hedlund' }, minutesThatWeek: 480, proposal: { accepted: null } },
      ]);
    });

    it('is filled when a colleague accepts', async () => {
      const asked = await proposals.asked();
      const { id, ...proposal } = await propose('colleague', 'agent', TUESDAY, '08:00-10:00');
      expect(proposal).toMatchObject({
        person: { name: 'Karin Hedlund' },
        proposedBy: { name: 'Sara Ek' },
        from: '08:00',
        work: 'MAIL',
        accepted: null,
      });
      expect((await proposals.asked()) - asked).toBe(1);
      const open = async (who: Who) =>
        (await ask<{ shiftProposals: object[] }>(who, '{ shiftProposals { id } }')).shiftProposals;
      expect([await open('agent'), await open('lead'), await open('colleague')]).toEqual([
        [{ id }],
        [{ id }],
        [],
      ]);
      expect(await row(TUESDAY)).toContain('08:00 2/0/-');
      const answered = await proposals.answered();
      expect(await ask('agent', ANSWER, { id, accept: true })).toMatchObject({
        answerProposal: { accepted: true },
      });
      expect((await proposals.answered()) - answered).toBe(1);
      expect(await row(TUESDAY)).toContain('08:00 2/1/-');
      expect(await open('agent')).toEqual([]);
      expect(await refused('agent', ANSWER, { id, accept: true })).toContain(
        'CONFLICT: This was answered already.',
      );
      expect(await sql('SELECT 1 FROM shifts')).toHaveLength(1);
    });

    it('stays when the colleague declines; who was asked is shown', async () => {
      const { id } = await propose('lead', 'agent', TUESDAY, '08:00-10:00');
      await ask('agent', ANSWER, { id, accept: false });
      expect(await sql('SELECT 1 FROM shifts')).toEqual([]);
      const [, karin] = await candidates('lead', '09:00-10:00');
      expect(karin).toMatchObject({ person: { name: 'Karin Hedlund' }, proposal: { accepted: false } });
      await propose('lead', 'agent', TUESDAY, '08:00-10:00');
    });

    it.each<[string, (id: string) => Promise<unknown>, string]>([
      [
        'taken meanwhile',
        () => save('agent', TUESDAY, '09:00-11:00'),
        'You have another shift then by now. The proposal is closed.',
      ],
      [
        'away meanwhile',
        () => away('agent', instantAt(TUESDAY, 0), instantAt(TUESDAY, 1440)),
        'You are registered as away then. The proposal is closed.',
      ],
      [
        'no longer of the team',
        () => leaveTeam('agent'),
        'You no longer work in this team. The proposal is closed.',
      ],
      ['too late', async () => at(TUESDAY, '10:00'), 'This time has passed. The proposal is closed.'],
    ])('can not be filled by one who is %s', async (what, meanwhile, words) => {
      const { id } = await propose('lead', 'agent', TUESDAY, '08:00-10:00');
      await meanwhile(id);
      expect(await refused('agent', ANSWER, { id, accept: true })).toBe(`CONFLICT: ${words}`);
      expect(await sql('SELECT accepted FROM shift_proposals WHERE id = $1', [id])).toEqual([
        { accepted: false },
      ]);
      expect(await refused('agent', ANSWER, { id, accept: true })).toContain('This was answered already.');
      if (what.startsWith('no longer')) await joinTeam('agent');
    });

    it.each<[string, () => object, string]>([
      [
        'nobody',
        () => ({ ...wish('agent', TUESDAY, '08:00-10:00'), personId: newId() }),
        'There is no such person',
      ],
      [
        'somebody of another team',
        () => wish('officer', TUESDAY, '08:00-10:00'),
        'does not work in the team',
      ],
      ['a time that has passed', () => wish('agent', MONDAY, '07:00-08:00'), 'This time has passed.'],
      ['no time', () => wish('agent', TUESDAY, '08:00-08:00'), 'The shift has no length'],
    ])('is not proposed to %s', async (_, input, words) => {
      expect(await refused('agent', PROPOSE, { input: input() })).toContain(words);
    });

    it('is not proposed to one who is taken or away, nor twice', async () => {
      await save('agent', TUESDAY, '08:00-09:00');
      await away('colleague', instantAt(TUESDAY, 0), instantAt(TUESDAY, 1440));
      const trial = (who: Who) => refused('lead', PROPOSE, { input: wish(who, TUESDAY, '08:00-10:00') });
      expect(await trial('agent')).toContain(
        'CONFLICT: This person has a shift in the team Kontaktcenter then',
      );
      expect(await trial('colleague')).toContain('CONFLICT: This person is away then. Ask somebody else.');
      expect(await trial('lead')).toBe('allowed');
      expect(await trial('lead')).toContain('CONFLICT: This person has been asked already');
    });

    it('is nothing for others', async () => {
      const { id } = await propose('lead', 'agent', TUESDAY, '08:00-10:00');
      expect(await refused('colleague', ANSWER, { id, accept: true })).toContain('NOT_ALLOWED');
      expect(await refused('officer', ANSWER, { id, accept: true })).toContain(
        'NOT_FOUND: There is no such proposal',
      );
      expect(await refused('agent', ANSWER, { id: newId(), accept: true })).toContain('NOT_FOUND');
      expect(await refused('agent', ANSWER, { id: 'nothing', accept: true })).toContain('NOT_FOUND');
      expect(await refused('officer', PROPOSE, { input: wish('agent', TUESDAY, '10:00-11:00') })).toContain(
        'NOT_FOUND',
      );
    });
  });

  describe('afterwards', () => {
    const report = async (from: string, to: string, who: Who = 'agent') =>
      (
        await ask<{ coverageReport: object[] }>(
          who,
          `{ coverageReport(from: "${from}", to: "${to}") { team { slug } needed planned covered alarms } }`,
        )
      ).coverageReport;

    it('tells how many minutes were needed, planned and covered', async () => {
      await save('agent', MONDAY, '08:00-12:00');
      await save('colleague', MONDAY, '08:00-09:00');
      at(MONDAY, '07:59');
      await minutesPass(60, 'agent', 'colleague');
      // Her last sign at 08:59 still holds at nine.
      await minutesPass(30, 'agent');
      expect(await report(MONDAY, MONDAY)).toEqual([
        { team: { slug: 'kontaktcenter' }, needed: 89, planned: 60, covered: 61, alarms: 1 },
      ]);
      at(TUESDAY, '08:00');
      expect(await report(MONDAY, '2027-03-02')).toMatchObject([{ needed: 120, planned: 60, covered: 61 }]);
      expect(await report(TUESDAY, TUESDAY)).toMatchObject([{ needed: 0, alarms: 0 }]);
      expect(await report(MONDAY, MONDAY, 'registrar')).toEqual([]);
    });

    it('counts no minute twice and none too many when the hours are changed within a slot', async () => {
      const close = (closes: number | null) =>
        sql(
          `INSERT INTO special_days (id, team_id, date, name, closes_minute) VALUES ($1, $2, $3, 'Brandövning', $4)`,
          [newId(), house.town.teams.kontaktcenter, MONDAY, closes],
        );
      at(MONDAY, '07:59');
      await minutesPass(20, 'agent', 'colleague');
      await sql('UPDATE opening_periods SET from_minute = from_minute + 20 WHERE from_minute = 480');
      await minutesPass(20, 'agent', 'colleague');
      await close(null);
      await minutesPass(60, 'agent', 'colleague');
      expect(await report(MONDAY, MONDAY)).toMatchObject([{ needed: 40, covered: 40 }]);
    });

    it.each([
      ['367 days', MONDAY, '2027-03-03', 'Ask for at most 366 days at a time.'],
      ['to before from', TUESDAY, MONDAY, 'The last day lies before the first.'],
    ])('refuses %s', async (_, from, to, words) => {
      expect(await refused('agent', `{ coverageReport(from: "${from}", to: "${to}") { needed } }`)).toContain(
        words,
      );
    });

    it('tells mail in and answers out, hour by hour, also on the days of the clock change', async () => {
      const question =
        'query ($id: ID!, $date: Date!) { mailHours(teamId: $id, date: $date) { start received answered } }';
      type Hours = { mailHours: { start: string; received: number; answered: number }[] };
      const hours = async (date: string) =>
        (await ask<Hours>('agent', question, { id: house.town.teams.kontaktcenter, date })).mailHours;
      at(TUESDAY, '09:20');
      const { info, bygg } = house.town.mailboxes;
      const line = (
        mailbox: { id: string; boardId: string },
        direction: string,
        outcome: string,
        time: string,
      ) =>
        house.get(MailLogStore).add({
          at: instantAt(TUESDAY, minute(time)),
          direction,
          outcome,
          mailboxId: mailbox.id,
          boardId: mailbox.boardId,
          messageId: newId(),
          sender: 'anna@example.com',
          recipients: ['info@ekvalla.example'],
          sizeInBytes: 100,
          subject: 'Fråga',
        } as never);
      await line(info, 'INCOMING', 'RECEIVED', '09:20');
      await line(info, 'INCOMING', 'RECEIVED', '09:59');
      await line(info, 'INCOMING', 'TOO_LARGE', '09:30');
      await line(info, 'OUTGOING', 'SENT', '10:00');
      await line(info, 'OUTGOING', 'BOUNCED', '10:30');
      await line(bygg, 'INCOMING', 'RECEIVED', '09:30');
      const found = await hours(TUESDAY);
      expect(found).toHaveLength(24);
      expect(found.filter(({ received, answered }) => received + answered > 0)).toEqual([
        { start: '2026-03-03T08:00:00.000Z', received: 2, answered: 0 },
        { start: '2026-03-03T09:00:00.000Z', received: 0, answered: 1 },
      ]);
      expect([(await hours('2026-03-29')).length, (await hours('2026-10-25')).length]).toEqual([23, 25]);
      expect(
        await refused('officer', question, { id: house.town.teams.kontaktcenter, date: TUESDAY }),
      ).toContain('NOT_FOUND');
    });
  });

  it('leaves what others ask by: alarms by id, and the calendar of each team', async () => {
    at(MONDAY, '08:00');
    await minutesPass(3);
    const [row_] = await sql<{ id: string }>("SELECT id FROM coverage_alarms WHERE kind = 'NOBODY'");
    const found = await house.get(AlarmsStore).byIds([row_?.id as never]);
    expect(found).toMatchObject([{ kind: 'NOBODY', needed: 2, present: 0 }]);
    const calendar = await house.get(Calendars).ofTeam(house.town.teams.bygg as TeamId);
    expect(calendar.periods).toEqual([]);
  });
});
