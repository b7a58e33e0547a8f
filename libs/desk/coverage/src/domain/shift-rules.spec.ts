import { dateFault, timeFault } from './shift-rules';

const TODAY = '2026-11-23';
const fault = (date: string, from: number, to: number) =>
  timeFault({ date, fromMinute: from * 60, toMinute: to * 60 }, TODAY);

describe('the times of a shift', () => {
  it.each([
    ['a morning', '2026-11-23', 8, 12],
    ['a whole day', '2026-11-23', 0, 24],
    ['up to midnight', '2026-11-23', 22, 24],
    ['one minute', '2026-11-23', 8, 8 + 1 / 60],
    ['yesterday', '2026-11-22', 8, 12],
    ['two years ahead', '2028-11-23', 8, 12],
    ['two years back', '2024-11-23', 8, 12],
    ['over the hour that the clocks skip', '2026-03-29', 1, 4],
    ['up to the hour that the clocks skip', '2026-03-29', 1, 2],
    ['after it', '2026-03-29', 3, 4],
    ['the hour that comes twice', '2026-10-25', 2, 3],
    ['within the hour that comes twice', '2026-10-25', 2.5, 2.75],
  ])('may be %s', (_, date, from, to) => {
    expect(fault(date, from, to)).toBeNull();
  });

  it.each([
    ['no length', '2026-11-23', 8, 8, 'to', 'The shift has no length'],
    ['over midnight', '2026-11-23', 22, 6, 'to', 'No shift goes over midnight'],
    ['more than two years ahead', '2028-11-24', 8, 12, 'date', 'more than two years ahead'],
    ['more than two years back', '2024-11-22', 8, 12, 'date', 'more than two years back'],
    ['the hour that the clocks skip', '2026-03-29', 2, 3, 'from', '02:00 does not exist on 2026-03-29'],
    ['from within that hour', '2026-03-29', 2.5, 4, 'from', '02:30 does not exist on 2026-03-29'],
    ['into that hour', '2026-03-29', 1, 2.5, 'to', '02:30 does not exist on 2026-03-29'],
  ])('may not be %s', (_, date, from, to, field, words) => {
    expect(fault(date, from, to)).toEqual({ field, message: expect.stringContaining(words) });
  });

  it.each([
    ['2028-02-29', '2030-02-28', false],
    ['2028-02-29', '2030-03-01', true],
  ])('two years from %s: %s is too far: %s', (today, date, far) => {
    expect(dateFault(date, today) !== null).toBe(far);
  });
});
