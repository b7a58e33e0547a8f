import { begun, moved, overlaps, resized, spanOf, timesOf } from './shift-times';

const span = (from: string, to: string) => spanOf({ from, to });
const morning = span('08:00', '10:00');
const noon = span('12:00', '12:30');

describe('a shift by steps', () => {
  it.each([
    ['later', 15, [], '08:15', '10:15'],
    ['earlier', -15, [], '07:45', '09:45'],
    ['not before midnight', -9 * 60, [], '00:00', '02:00'],
    ['not past midnight', 20 * 60, [], '22:00', '24:00'],
    ['up to the next one', 180, [noon], '10:00', '12:00'],
    ['not over the next one', 15, [span('10:00', '11:00')], '08:00', '10:00'],
    ['not over the one before', -30, [span('06:00', '07:45')], '07:45', '09:45'],
    ['free of one that lies over it already', 15, [span('09:00', '11:00')], '08:15', '10:15'],
  ])('moves %s', (_name, minutes, others, from, to) => {
    expect(timesOf(moved(morning, minutes, others))).toEqual({ from, to });
  });

  it.each([
    ['later', 15, [], '10:15'],
    ['earlier', -15, [], '09:45'],
    ['no shorter than a step', -240, [], '08:15'],
    ['not over the next one', 240, [noon], '12:00'],
    ['at midnight at the latest', 24 * 60, [], '24:00'],
  ])('ends %s', (_name, minutes, others, to) => {
    expect(timesOf(resized(morning, minutes, others))).toEqual({ from: '08:00', to });
  });

  it.each([
    ['earlier', -15, [], '07:45'],
    ['no shorter than a step', 240, [], '09:45'],
    ['not over the one before', -240, [span('06:00', '07:30')], '07:30'],
  ])('begins %s', (_name, minutes, others, from) => {
    expect(timesOf(begun(morning, minutes, others))).toEqual({ from, to: '10:00' });
  });

  it('leaves a shift that is shorter than a step as long as it is', () => {
    const short = span('08:00', '08:10');
    expect(resized(short, -15, [])).toEqual(short);
    expect(begun(short, 15, [])).toEqual(short);
  });

  it('lies beside, not over, what it touches', () => {
    expect(overlaps(morning, span('10:00', '11:00'))).toBe(false);
    expect(overlaps(morning, span('09:45', '11:00'))).toBe(true);
  });
});
