import { isWorkingDay, workingDaysBetween } from '@kontaktpost/working-time';
import { aCalendar, lawfulHolidays } from '@kontaktpost/working-time/testing';
import { holidaysOf, swedishHolidays } from './swedish-holidays';

const EVERY_YEAR = Array.from({ length: 2100 - 2005 + 1 }, (_, i) => 2005 + i);
const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

describe('the Swedish holidays', () => {
  it('are those of the law, reckoned by ourselves, in every year from 2005 to 2100', () => {
    const differences = EVERY_YEAR.flatMap((year) => {
      const read = new Set(holidaysOf(year).map(({ date }) => date));
      const reckoned = new Set(lawfulHolidays(year));
      return [
        ...[...read].filter((date) => !reckoned.has(date)),
        ...[...reckoned].filter((date) => !read.has(date)),
      ];
    });
    expect(differences).toEqual([]);
  });

  it('leave 251 working days in 2026', () => {
    const calendar = { ...aCalendar(), holidays: swedishHolidays };
    expect(workingDaysBetween('2025-12-31', '2026-12-31', calendar)).toBe(251);
  });

  it('are known by date, whatever the year', () => {
    const days = ['2026-06-19', '2026-06-20', '2031-12-24', '2026-06-22', '2026-04-02', '2026-04-30'];
    expect(days.map(swedishHolidays.has)).toEqual([true, true, true, false, false, false]);
  });

  it('of 2026 have their names, by date', () => {
    expect(holidaysOf(2026).map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2026-01-01 nyårsdagen',
      '2026-01-06 trettondedag jul',
      '2026-04-03 långfredagen',
      '2026-04-05 påskdagen',
      '2026-04-06 annandag påsk',
      '2026-05-01 första maj',
      '2026-05-14 Kristi himmelsfärdsdag',
      '2026-05-24 pingstdagen',
      '2026-06-06 nationaldagen',
      '2026-06-19 midsommarafton',
      '2026-06-20 midsommardagen',
      '2026-10-31 alla helgons dag',
      '2026-12-24 julafton',
      '2026-12-25 juldagen',
      '2026-12-26 annandag jul',
      '2026-12-31 nyårsafton',
    ]);
  });

  it('are no working days', () => {
    const calendar = { ...aCalendar(), holidays: swedishHolidays };
    const weekdays = EVERY_YEAR.flatMap(lawfulHolidays).filter(isWeekday);
    expect(weekdays.length).toBeGreaterThan(800);
    expect(weekdays.filter((date) => isWorkingDay(date, calendar))).toEqual([]);
  });
});
