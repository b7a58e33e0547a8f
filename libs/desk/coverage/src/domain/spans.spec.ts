import { minus, overlap, type Span, union } from './spans';

const spans = (text: string): Span[] =>
  text.split(' ').flatMap((part) => {
    const [start, end] = part.split('-').map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });

describe('spans', () => {
  it.each([
    ['none', '', ''],
    ['apart', '5-7 1-3', '1-3 5-7'],
    ['touching', '1-3 3-5', '1-5'],
    ['overlapping', '1-4 2-6', '1-6'],
    ['one within the other', '1-9 2-4', '1-9'],
    ['an empty one', '3-3', ''],
  ])('joined: %s', (_, given, joined) => {
    expect(union(spans(given))).toEqual(spans(joined));
  });

  it.each([
    ['nothing', '1-9', '', '1-9'],
    ['all', '2-8', '1-9', ''],
    ['exactly all', '2-8', '2-8', ''],
    ['the beginning', '2-8', '1-4', '4-8'],
    ['the end', '2-8', '6-9', '2-6'],
    ['the middle', '2-8', '4-6', '2-4 6-8'],
    ['only touching', '2-8', '0-2 8-9', '2-8'],
    ['two that overlap', '0-10', '2-5 4-7', '0-2 7-10'],
    ['from overlapping ones', '0-5 3-10', '4-6', '0-4 6-10'],
  ])('without %s', (_, given, off, left) => {
    expect(minus(spans(given), spans(off))).toEqual(spans(left));
  });

  it.each([
    ['touching', '1-3', '3-5', false],
    ['a moment in common', '1-4', '3-5', true],
    ['one in the other', '1-9', '3-5', true],
    ['apart', '1-2', '4-5', false],
  ])('share time: %s', (_, a, b, shared) => {
    const [one, other] = [spans(a), spans(b)] as [[Span], [Span]];
    expect(overlap(one[0], other[0])).toBe(shared);
    expect(overlap(other[0], one[0])).toBe(shared);
  });
});
