import { aCalendar, weekdays } from '@kontaktpost/working-time/testing';
import { acknowledgementWords } from './acknowledgement-words';
import { ensureKeepable, ensureWaiting } from './promise';

const calendar = aCalendar({
  periods: weekdays([480, 1020]),
  special: { '2026-12-02': { opensMinute: null, closesMinute: null } },
});
const NOON = new Date('2026-11-23T11:00:00Z');
const EVENING = new Date('2026-11-23T16:00:00Z');
const GOOD = '';

describe('a day that is promised', () => {
  it.each([
    ['today', '2026-11-23', NOON, GOOD],
    ['tomorrow', '2026-11-24', NOON, GOOD],
    ['a year ahead', '2027-11-23', NOON, GOOD],
    ['yesterday', '2026-11-20', NOON, /over/],
    ['today, after closing', '2026-11-23', EVENING, /closed for the day/],
    ['a Saturday', '2026-11-28', NOON, /no working day/],
    ['Christmas Eve', '2026-12-24', NOON, /no working day/],
    ['closed by local decision', '2026-12-02', NOON, /no working day/],
    ['more than a year ahead', '2027-11-24', NOON, /365 days/],
    ['no date', '24 december', NOON, /YYYY-MM-DD/],
    ['no day that there is', '2026-11-31', NOON, /real day/],
  ])('%s', (_, date, now, fault) => {
    const judge = () => ensureKeepable(date, now, calendar);
    if (fault === GOOD) expect(judge).not.toThrow();
    else expect(judge).toThrow(fault);
  });
});

describe('what can be confirmed', () => {
  it.each([
    ['somebody waits', 'OPEN', NOON, GOOD],
    ['nobody waits', 'OPEN', null, /ordinary answer/],
    ['it is resolved', 'RESOLVED', null, /Reopen/],
  ])('%s', (_, status, waitingSince, fault) => {
    const judge = () => ensureWaiting({ status, waitingSince });
    if (fault === GOOD) expect(judge).not.toThrow();
    else expect(judge).toThrow(fault);
  });
});

describe('the standard words', () => {
  const facts = { contactPerson: 'Karin Hedlund', promisedFor: '2026-12-01', reference: 'KC-2026-000123' };

  it.each([
    ['sv', /senast tisdag 1 december 2026\./],
    ['en', /by Tuesday,? 1 December 2026 at/],
  ] as const)('in %s name the contact person, the day and the reference', (language, day) => {
    const words = acknowledgementWords({ language, ...facts });
    for (const fact of [/Karin Hedlund/, day, /KC-2026-000123/]) expect(words).toMatch(fact);
  });
});
