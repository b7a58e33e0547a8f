import { daysFrom } from '../../shared/time/weeks';
import {
  type Absence,
  awayOn,
  isWholeDay,
  type RotaTeam,
  rowsOf,
  type Shift,
  shownDays,
  slotsOf,
  windowOf,
} from './rota-week';

const person = (id: string) => ({ id, name: id });
const shift = (id: string, date: string, from: string, to = '16:00', who = 'sara'): Shift => ({
  id,
  person: person(who),
  date,
  from,
  to,
  work: 'MAIL',
  version: 1,
  void: null,
});
const team: RotaTeam = {
  id: 't',
  slug: 't',
  name: 'T',
  openingPeriods: [{ weekday: 1, from: '07:30', to: '16:30', leastStaffing: 2 }],
  members: [
    { role: 'LEAD', person: person('maria') },
    { role: 'AGENT', person: person('sara') },
  ],
};
const week = daysFrom('2026-11-23');

it('shows the weekend only when something happens on it', () => {
  expect(shownDays(week, team, [])).toHaveLength(5);
  expect(shownDays(week, team, [shift('a', '2026-11-29', '10:00')])).toHaveLength(6);
  const open = { ...team, openingPeriods: [{ weekday: 6, from: '10:00', to: '12:00', leastStaffing: 1 }] };
  expect(shownDays(week, open, []).at(-1)).toBe('2026-11-28');
});

it('lists members, then those who have left, with their shifts by time', () => {
  const shifts = [
    shift('b', '2026-11-24', '13:00'),
    shift('a', '2026-11-24', '08:00', '12:00'),
    shift('c', '2026-11-23', '08:00', '12:00', 'gone'),
  ];
  const rows = rowsOf(team, shifts, week.slice(0, 2));
  expect(rows.map(({ person: { id }, member }) => [id, member])).toEqual([
    ['maria', true],
    ['sara', true],
    ['gone', false],
  ]);
  expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ id }) => id)))).toEqual([
    [[], []],
    [[], ['a', 'b']],
    [['c'], []],
  ]);
});

it('shows whole hours around what there is', () => {
  expect(windowOf({ ...team, openingPeriods: [] }, [])).toEqual({ from: 480, to: 1020 });
  expect(windowOf(team, [shift('a', '2026-11-23', '08:00', '18:15')])).toEqual({ from: 420, to: 1140 });
});

it('puts slots on their local day and minute, also those that end at midnight', () => {
  const slots = [
    { start: '2026-11-23T07:00:00Z', end: '2026-11-23T08:00:00Z', needed: 2, planned: 1 },
    { start: '2026-11-24T22:00:00Z', end: '2026-11-24T23:00:00Z', needed: 1, planned: 1 },
  ];
  expect(slotsOf(slots, '2026-11-23')).toEqual([{ from: 480, to: 540, needed: 2, planned: 1 }]);
  expect(slotsOf(slots, '2026-11-24')).toEqual([{ from: 1380, to: 1440, needed: 1, planned: 1 }]);
});

describe('absence', () => {
  const absence = (startsAt: string, endsAt: string, state: Absence['state'] = 'PLANNED'): Absence => ({
    id: 'x',
    person: { id: 'sara' },
    state,
    startsAt,
    endsAt,
  });
  it.each<[string, Absence, string, [number, number] | null]>([
    ['whole days', absence('2026-11-22T23:00:00Z', '2026-11-24T23:00:00Z'), '2026-11-24', [0, 1440]],
    ['not the day after', absence('2026-11-22T23:00:00Z', '2026-11-24T23:00:00Z'), '2026-11-25', null],
    ['from noon', absence('2026-11-23T11:00:00Z', '2026-11-24T23:00:00Z'), '2026-11-23', [720, 1440]],
    ['until noon', absence('2026-11-22T23:00:00Z', '2026-11-24T11:00:00Z'), '2026-11-24', [0, 720]],
    ['cancelled', absence('2026-11-22T23:00:00Z', '2026-11-24T23:00:00Z', 'CANCELLED'), '2026-11-23', null],
  ])('%s', (_name, given, day, span) => {
    const away = awayOn([given], 'sara', day);
    expect(away && [away.from, away.to]).toEqual(span);
    expect(awayOn([given], 'maria', day)).toBeNull();
    if (away) expect(isWholeDay(away)).toBe(span?.[0] === 0 && span[1] === 1440);
  });
});
