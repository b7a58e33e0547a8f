import {
  dayFaults,
  faultCount,
  openingForm,
  type PeriodForm,
  periodsOf,
  shownWeekdays,
  withDay,
  withPeriod,
  withSame,
} from './opening-form';

const period = (weekday: number, from = '08:00', to = '16:00') => ({ weekday, from, to, leastStaffing: 2 });
const week = [1, 2, 3, 4, 5].map((weekday) => period(weekday));
const typed = (key: number, from: string, to: string, leastStaffing = '1'): PeriodForm => ({
  key,
  from,
  to,
  leastStaffing,
});

describe('opening hours as they are typed', () => {
  it('goes to the form and back unchanged, with midnight as the end of a day', () => {
    const periods = [...week, period(6, '10:00', '12:00'), period(7, '18:00', '24:00')];
    expect(periodsOf(openingForm(periods))).toEqual(periods);
  });

  it('shows Monday for all weekdays when they are the same', () => {
    expect(openingForm(week).same).toBe(true);
    expect(shownWeekdays(openingForm(week))).toEqual([1, 6, 7]);
    const varied = openingForm([...week.slice(0, 4), period(5, '08:00', '14:00')]);
    expect(varied.same).toBe(false);
    expect(shownWeekdays(varied)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('gives every weekday what is typed for Monday, while they are the same', () => {
    const varied = openingForm([period(1), period(5, '08:00', '14:00'), period(6)]);
    const same = withSame(varied, true);
    expect(periodsOf(same)).toEqual([...week, period(6)]);
    const changed = withDay(same, 1, [typed(0, '09:00', '15:00', '2')]);
    expect(periodsOf(withSame(changed, false)).map(({ from }) => from)).toEqual([
      ...new Array(5).fill('09:00'),
      '08:00',
    ]);
  });

  it('adds a period with a key of its own', () => {
    expect(withPeriod([typed(3, '08:00', '12:00')]).map(({ key }) => key)).toEqual([3, 4]);
    expect(withPeriod([])).toEqual([typed(0, '08:00', '16:00')]);
  });

  it.each<[string, PeriodForm[], object]>([
    ['well', [typed(0, '08:00', '12:00'), typed(1, '12:00', '16:00')], {}],
    ['end before start', [typed(0, '12:00', '08:00')], { 0: { kind: 'order' } }],
    ['empty span', [typed(0, '08:00', '08:00')], { 0: { kind: 'order' } }],
    ['midnight ends a day', [typed(0, '18:00', '00:00')], {}],
    ['left empty', [typed(0, '08:00', '')], { 0: { kind: 'incomplete' } }],
    ['open, with nobody needed', [typed(0, '08:00', '12:00', '0')], {}],
    ['too many', [typed(0, '08:00', '12:00', '101')], { 0: { kind: 'staffing' } }],
    ['less than nobody', [typed(0, '08:00', '12:00', '-1')], { 0: { kind: 'staffing' } }],
    ['no number', [typed(0, '08:00', '12:00', 'två')], { 0: { kind: 'staffing' } }],
    [
      'overlap',
      [typed(0, '08:00', '12:00'), typed(1, '11:00', '16:00')],
      { 1: { kind: 'overlap', other: '08–12' } },
    ],
    [
      'overlap until midnight',
      [typed(0, '18:00', '00:00'), typed(1, '20:00', '21:00')],
      { 1: { kind: 'overlap', other: '18–24' } },
    ],
  ])('%s', (_name, periods, faults) => {
    expect(Object.fromEntries(dayFaults(periods))).toEqual(faults);
  });

  it('counts what is wrong once for weekdays that are the same', () => {
    const form = withDay(openingForm(week), 1, [typed(0, '12:00', '08:00')]);
    expect(faultCount(form)).toBe(1);
    expect(faultCount(withSame(form, false))).toBe(5);
  });
});
