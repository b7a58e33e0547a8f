import fc from 'fast-check';
import { calendars, instants } from '../../../../test/support/any-calendar';
import { aCalendar, lawfulHolidays } from './testing';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';
import { dateOf } from './zone';

const closed = { opensMinute: null, closesMinute: null };
const sweden = aCalendar();

describe('a working day', () => {
  it.each([
    ['2026-11-23', true, 'Monday'],
    ['2026-11-28', false, 'Saturday'],
    ['2026-11-29', false, 'Sunday'],
    ['2026-01-01', false, 'nyårsdagen'],
    ['2026-01-05', true, 'trettondagsafton (RÅ 2004 not 40)'],
    ['2026-01-06', false, 'trettondedag jul'],
    ['2026-04-02', true, 'skärtorsdag'],
    ['2026-04-03', false, 'långfredagen'],
    ['2026-04-06', false, 'annandag påsk'],
    ['2026-04-30', true, 'valborg'],
    ['2026-05-01', false, 'första maj'],
    ['2026-05-14', false, 'Kristi himmelsfärdsdag'],
    ['2026-05-15', true, 'klämdag'],
    ['2026-05-25', true, 'annandag pingst is none since 2005'],
    ['2025-06-06', false, 'nationaldagen'],
    ['2026-06-19', false, 'midsommarafton'],
    ['2026-10-30', true, 'before alla helgons dag'],
    ['2026-12-23', true, 'before julafton'],
    ['2026-12-24', false, 'julafton'],
    ['2026-12-25', false, 'juldagen'],
    ['2026-12-31', false, 'nyårsafton'],
  ])('%s: %s (%s)', (date, working) => {
    expect(isWorkingDay(date, sweden)).toBe(working);
  });

  it('is not one that is closed by local decision, but a short one is', () => {
    const short = { opensMinute: null, closesMinute: 720 };
    const calendar = aCalendar({ special: { '2026-05-15': closed, '2026-04-02': short } });
    expect(isWorkingDay('2026-05-15', calendar)).toBe(false);
    expect(isWorkingDay('2026-04-02', calendar)).toBe(true);
  });

  it('comes 251 times in 2026', () => {
    expect(workingDaysBetween('2025-12-31', '2026-12-31', sweden)).toBe(251);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-28', 0, '2026-11-28'],
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-12-23', 2, '2026-12-29'],
    ['2026-12-30', 2, '2027-01-05'],
    ['2026-06-18', 10, '2026-07-03'],
  ])('%s and %s more: %s', (from, days, to) => {
    expect(addWorkingDays(from, days, sweden).toString()).toBe(to);
  });

  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', 0],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-12-23', '2026-12-28', 1],
    ['2026-12-23', '2027-01-07', 6],
  ])('after %s up to %s: %s', (from, to, days) => {
    expect(workingDaysBetween(from, to, sweden)).toBe(days);
  });

  it('ends with words when every day is closed', () => {
    const calendar = { ...sweden, holidays: { has: () => true } };
    expect(() => addWorkingDays('2026-11-23', 2, calendar)).toThrow(
      'There are not 2 working days within ten years after 2026-11-23',
    );
  });
});

describe('for any calendar', () => {
  it('as many working days lie between as were added', () => {
    fc.assert(
      fc.property(calendars(), instants(), fc.integer({ min: 1, max: 60 }), (calendar, at, days) => {
        const to = addWorkingDays(dateOf(at), days, calendar);
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(workingDaysBetween(dateOf(at), to, calendar)).toBe(days);
        expect(workingDaysBetween(dateOf(at), to.subtract({ days: 1 }), calendar)).toBe(days - 1);
      }),
    );
  });
});

describe('the lawful holidays', () => {
  it('of 2026', () => {
    expect(lawfulHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-06',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
    ]);
  });
});
