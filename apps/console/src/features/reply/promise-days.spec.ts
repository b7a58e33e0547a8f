import { closedDays, isWorkingDay, workingDaysAfter } from './promise-days';

const special = (date: string, opensAt: string | null, teamId?: string) => ({
  id: date,
  date,
  name: 'Stängt',
  opensAt,
  team: teamId ? { id: teamId } : null,
});
const days = closedDays(
  {
    holidays: [{ date: '2026-12-25', name: 'Juldagen' }],
    later: [{ date: '2027-01-01', name: 'Nyårsdagen' }],
    specialDays: [
      special('2026-12-28', null),
      special('2026-12-29', null, 'mine'),
      special('2026-12-30', null, 'other'),
      special('2026-12-31', '08:00'),
    ],
  },
  'mine',
);

it.each([
  ['2026-12-24', true],
  ['2026-12-25', false],
  ['2026-12-26', false],
  ['2026-12-28', false],
  ['2026-12-29', false],
  ['2026-12-30', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('%s is a working day: %s', (day, works) => {
  expect(isWorkingDay(day, days)).toBe(works);
});

it('suggests working days only, and ends', () => {
  expect(workingDaysAfter('2026-12-24', 3, days)).toEqual(['2026-12-30', '2026-12-31', '2027-01-04']);
  expect(workingDaysAfter('2026-11-27', 2, closedDays(undefined, undefined))).toEqual([
    '2026-11-30',
    '2026-12-01',
  ]);
  const never = { has: () => true } as unknown as ReadonlyMap<string, string>;
  expect(workingDaysAfter('2026-11-27', 2, never)).toEqual([]);
});
