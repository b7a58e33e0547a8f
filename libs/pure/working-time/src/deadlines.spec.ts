import fc from 'fast-check';
import { calendars, instants } from '../../../../test/support/any-calendar';
import { closingTime, reminderTime, replyDeadline } from './deadlines';
import { nextOpening } from './openings';
import { aCalendar, weekdays } from './testing';
import { isWorkingDay, workingDaysBetween } from './working-days';
import { dateOf } from './zone';

const HOUR = 3_600_000;
const at = (text: string): Date => new Date(text);
const twoDays = { workingDays: 2, afterClosingCountsAsNextDay: false };
const sweden = aCalendar();
const office = aCalendar({ periods: weekdays([480, 720], [780, 1020]) });
const closed = { opensMinute: null, closesMinute: null };

describe('the promise to answer within 2 working days', () => {
  it.each([
    ['Monday', '2026-11-23T09:00:00Z', '2026-11-25'],
    ['Friday', '2026-11-27T09:00:00Z', '2026-12-01'],
    ['Saturday', '2026-11-28T09:00:00Z', '2026-12-01'],
    ['Sunday', '2026-11-29T09:00:00Z', '2026-12-01'],
    ['before julafton', '2026-12-23T09:00:00Z', '2026-12-29'],
    ['before nyårsafton', '2026-12-30T09:00:00Z', '2027-01-05'],
    ['skärtorsdag', '2026-04-02T09:00:00Z', '2026-04-08'],
    ['before Kristi himmelsfärd: klämdag counts', '2026-05-13T09:00:00Z', '2026-05-18'],
    ['before midsommarafton', '2026-06-18T09:00:00Z', '2026-06-23'],
    ['nationaldagen on a Friday', '2025-06-06T09:00:00Z', '2025-06-10'],
    ['trettondagsafton', '2026-01-05T09:00:00Z', '2026-01-08'],
    ['valborg', '2026-04-30T09:00:00Z', '2026-05-05'],
    ['juldagen', '2026-12-25T09:00:00Z', '2026-12-29'],
    ['late Monday in UTC is Tuesday here', '2026-11-23T23:30:00Z', '2026-11-26'],
    ['the last minute of New Year in UTC', '2026-12-31T23:30:00Z', '2027-01-05'],
    ['over the start of summer time', '2026-03-27T12:00:00Z', '2026-03-31'],
    ['over its end', '2026-10-23T12:00:00Z', '2026-10-27'],
    ['over the start of summer time in 2027', '2027-03-25T12:00:00Z', '2027-03-31'],
    ['over its end in 2027', '2027-10-29T12:00:00Z', '2027-11-02'],
  ])('%s: %s is due on %s, at closing or at 24.00', (_, received, due) => {
    const bare = replyDeadline(at(received), twoDays, sweden);
    expect(dateOf(bare).toString()).toBe(due);
    expect(dateOf(new Date(bare.getTime() + 1000)).toString()).not.toBe(due);
    const byHours = replyDeadline(at(received), twoDays, office);
    expect(dateOf(byHours).toString()).toBe(due);
    expect(byHours.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm' })).toBe('17:00:00');
  });

  it('passes over days that are closed by local decision, and stops at noon on a short one', () => {
    const calendar = aCalendar({
      periods: weekdays([480, 1020]),
      special: { '2026-05-15': closed, '2026-05-18': { opensMinute: null, closesMinute: 720 } },
    });
    const due = (from: string) => replyDeadline(at(from), twoDays, calendar);
    expect(due('2026-05-13T09:00:00Z')).toEqual(at('2026-05-19T15:00:00Z'));
    expect(due('2026-05-12T09:00:00Z')).toEqual(at('2026-05-18T10:00:00Z'));
  });

  it('is another number of days where the mailbox says so', () => {
    const due = (workingDays: number) =>
      dateOf(replyDeadline(at('2026-12-22T09:00:00Z'), { ...twoDays, workingDays }, sweden)).toString();
    expect([1, 2, 3, 10].map(due)).toEqual(['2026-12-23', '2026-12-28', '2026-12-29', '2027-01-12']);
  });

  it.each([
    ['at closing', '2026-11-23T16:00:00Z', '2026-11-25'],
    ['after closing', '2026-11-23T16:00:00.001Z', '2026-11-26'],
    ['in the break', '2026-11-23T11:30:00Z', '2026-11-25'],
    ['before opening', '2026-11-23T04:00:00Z', '2026-11-25'],
    ['on Friday evening no later than on Saturday', '2026-11-27T18:00:00Z', '2026-12-01'],
    ['on a Saturday', '2026-11-28T18:00:00Z', '2026-12-01'],
    ['on the evening before julafton', '2026-12-23T18:00:00Z', '2026-12-29'],
  ])('after closing may count from the next day: %s', (_, received, due) => {
    const promise = { ...twoDays, afterClosingCountsAsNextDay: true };
    expect(dateOf(replyDeadline(at(received), promise, office)).toString()).toBe(due);
  });

  it('after closing means nothing without hours', () => {
    const promise = { ...twoDays, afterClosingCountsAsNextDay: true };
    const late = at('2026-11-23T22:59:59.999Z');
    expect(replyDeadline(late, promise, sweden)).toEqual(replyDeadline(late, twoDays, sweden));
  });

  it('ends with words when every day is closed', () => {
    const shut = { ...office, holidays: { has: () => true } };
    expect(() => replyDeadline(at('2026-11-23T09:00:00Z'), twoDays, shut)).toThrow(
      'Remove some of the closed days.',
    );
  });
});

describe('closing time', () => {
  it.each([
    ['the last period', office, '2026-11-23', '2026-11-23T16:00:00Z'],
    ['summer', office, '2026-07-01', '2026-07-01T15:00:00Z'],
    ['24.00 without hours', sweden, '2026-11-23', '2026-11-23T22:59:59Z'],
    ['24.00 on a Saturday', office, '2026-11-28', '2026-11-28T22:59:59Z'],
    [
      'open until midnight',
      aCalendar({ periods: weekdays([480, 1440]) }),
      '2026-11-23',
      '2026-11-23T22:59:59Z',
    ],
    [
      'a short day',
      aCalendar({
        periods: weekdays([480, 1020]),
        special: { '2026-12-23': { opensMinute: null, closesMinute: 780 } },
      }),
      '2026-12-23',
      '2026-12-23T12:00:00Z',
    ],
  ])('%s', (_, calendar, date, closes) => {
    expect(closingTime(date, calendar)).toEqual(at(closes));
  });
});

describe('the reminder of a deadline', () => {
  it.each([
    ['4 hours before closing: after lunch', '2026-11-25T16:00:00Z', 4, '2026-11-25T12:00:00Z'],
    ['5 hours before: over the break', '2026-11-25T16:00:00Z', 5, '2026-11-25T10:00:00Z'],
    ['on the day before', '2026-11-25T08:00:00Z', 4, '2026-11-24T13:00:00Z'],
    ['on Friday for Monday morning', '2026-11-30T08:00:00Z', 4, '2026-11-27T13:00:00Z'],
    ['over Christmas', '2026-12-28T08:00:00Z', 4, '2026-12-23T13:00:00Z'],
  ])('%s', (_, due, hours, reminds) => {
    expect(reminderTime(at(due), hours * HOUR, office)).toEqual(at(reminds));
  });

  it.each([
    ['at 08.00 of the day', '2026-11-25T22:59:59Z', '2026-11-25T07:00:00Z'],
    ['at 08.00 in summer', '2026-07-01T21:59:59Z', '2026-07-01T06:00:00Z'],
    ['at the deadline when that is earlier', '2026-11-25T05:00:00Z', '2026-11-25T05:00:00Z'],
  ])('without opening hours: %s', (_, due, reminds) => {
    expect(reminderTime(at(due), 4 * HOUR, sweden)).toEqual(at(reminds));
  });

  it('does not come weeks before where hours are few', () => {
    const seldom = aCalendar({ periods: [{ weekday: 3, fromMinute: 600, toMinute: 660 }] });
    expect(reminderTime(at('2026-11-25T10:00:00Z'), 4 * HOUR, seldom)).toEqual(at('2026-11-25T07:00:00Z'));
  });
});

describe('for any calendar', () => {
  const promises = fc.record({
    workingDays: fc.integer({ min: 1, max: 10 }),
    afterClosingCountsAsNextDay: fc.boolean(),
  });

  it('a deadline lies on a working day, after receipt, with the promised days between or one more', () => {
    fc.assert(
      fc.property(calendars(), instants(), promises, (calendar, received, promise) => {
        const due = replyDeadline(received, promise, calendar);
        expect(isWorkingDay(dateOf(due), calendar)).toBe(true);
        expect(due > received).toBe(true);
        const days = workingDaysBetween(dateOf(received), dateOf(due), calendar);
        const spare = promise.afterClosingCountsAsNextDay ? 1 : 0;
        expect(days - promise.workingDays).toBeGreaterThanOrEqual(0);
        expect(days - promise.workingDays).toBeLessThanOrEqual(spare);
      }),
    );
  });

  it('who writes later is never promised an earlier answer', () => {
    fc.assert(
      fc.property(calendars(), fc.tuple(instants(), instants()), promises, (calendar, two, promise) => {
        const [first, second] = two.sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        const near = new Date(Math.min(second.getTime(), first.getTime() + 40 * HOUR));
        const due = [first, near, second].map((received) =>
          replyDeadline(received, promise, calendar).getTime(),
        );
        expect([...due].sort((a, b) => a - b)).toEqual(due);
      }),
    );
  });

  it('nobody is reminded after the deadline', () => {
    fc.assert(
      fc.property(calendars(), instants(), promises, (calendar, received, promise) => {
        const due = replyDeadline(received, promise, calendar);
        const reminds = reminderTime(due, 4 * HOUR, calendar);
        expect(reminds <= due).toBe(true);
        if (calendar.periods.length > 0) expect(nextOpening(reminds, calendar)).not.toBeNull();
      }),
    );
  });
});
