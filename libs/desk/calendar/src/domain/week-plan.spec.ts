import { InvalidInput } from '@kontaktpost/kernel';
import { type PeriodWish, weekPlan } from './week-plan';

const period = (weekday: number, from: string, to: string, leastStaffing?: number | null): PeriodWish => ({
  weekday,
  from,
  to,
  ...(leastStaffing !== undefined && { leastStaffing }),
});
const quarters = (count: number): PeriodWish[] =>
  Array.from({ length: count }, (_, i) =>
    period(1 + Math.floor(i / 10), `${10 + (i % 10)}:00`, `${10 + (i % 10)}:15`),
  );

describe('a week that holds together', () => {
  it('comes by weekday and time, in minutes', () => {
    const week = [
      period(5, '08:00', '15:00', 1),
      period(1, '13:00', '24:00', 0),
      period(1, '08:30', '12:00', 3),
    ];
    expect(weekPlan(week)).toEqual([
      { weekday: 1, fromMinute: 510, toMinute: 720, leastStaffing: 3 },
      { weekday: 1, fromMinute: 780, toMinute: 1440, leastStaffing: 0 },
      { weekday: 5, fromMinute: 480, toMinute: 900, leastStaffing: 1 },
    ]);
  });

  it.each<[string, PeriodWish[]]>([
    ['is empty', []],
    ['has periods that touch', [period(1, '08:00', '12:00'), period(1, '12:00', '16:00')]],
    ['has the same hours on two days', [period(1, '08:00', '12:00'), period(2, '08:00', '12:00')]],
    ['is open day and night', [1, 2, 3, 4, 5, 6, 7].map((day) => period(day, '00:00', '24:00'))],
    ['goes over midnight in two periods', [period(5, '18:00', '24:00'), period(6, '00:00', '02:00')]],
    ['has fifty periods', quarters(50)],
  ])('%s', (_, week) => {
    expect(weekPlan(week)).toHaveLength(week.length);
  });

  it('needs one person where nothing else is said', () => {
    const week = [period(1, '08:00', '12:00'), period(2, '08:00', '12:00', null)];
    expect(weekPlan(week).map(({ leastStaffing }) => leastStaffing)).toEqual([1, 1]);
  });
});

describe('a week that does not', () => {
  it.each<[PeriodWish[], string]>([
    [[period(2, '13:00', '12:00')], 'Tuesday 13:00–12:00 does not end after it begins.'],
    [[period(2, '13:00', '13:00')], 'Tuesday 13:00–13:00 does not end after it begins.'],
    [[period(5, '22:00', '02:00')], 'end one at 24:00 and begin another on the next day'],
    [
      [period(3, '12:00', '16:00'), period(3, '08:00', '12:01')],
      'Wednesday 08:00–12:01 and Wednesday 12:00–16:00 overlap. Make them one, or move one of them.',
    ],
    [[period(3, '08:00', '16:00'), period(3, '09:00', '10:00')], 'overlap'],
    [[period(3, '08:00', '16:00'), period(3, '08:00', '16:00')], 'overlap'],
    [
      [period(3, '08:00', '18:00'), period(3, '09:00', '10:00'), period(3, '11:00', '12:00')],
      'Wednesday 08:00–18:00 and Wednesday 09:00–10:00 overlap',
    ],
    [[period(0, '08:00', '12:00')], 'a number from 1, Monday, to 7, Sunday'],
    [[period(8, '08:00', '12:00')], 'a number from 1, Monday, to 7, Sunday'],
    [[period(1.5, '08:00', '12:00')], 'a number from 1, Monday, to 7, Sunday'],
    [[period(1, '08:00', '12:00', -1)], 'Monday 08:00–12:00: write how many are needed'],
    [[period(1, '08:00', '12:00', 101)], 'a whole number from 0 to 100'],
    [[period(1, '08:00', '12:00', 1.5)], 'a whole number from 0 to 100'],
    [[period(1, '8', '12:00')], 'Write the time as HH:MM'],
    [quarters(51), 'at most 50 periods'],
  ])('is refused, in words: %j', (week, said) => {
    expect(() => weekPlan(week)).toThrow(InvalidInput);
    expect(() => weekPlan(week)).toThrow(said);
  });
});
