import { hoursOf, judged, lasting, percent, roundUp, shadeOf, spansOf } from './figures';

const day = (date: string, received = 1) => ({ date, received, answered: 1 });
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => day(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)));

it('draws a bar a day', () => {
  expect(spansOf([day('2026-11-22'), day('2026-11-23', 3)])).toEqual([
    { first: '2026-11-22', last: '2026-11-22', received: 1, answered: 1 },
    { first: '2026-11-23', last: '2026-11-23', received: 3, answered: 1 },
  ]);
});

it('draws a bar a week for a long time, and loses nothing', () => {
  const spans = spansOf(many(365));
  expect(spans).toHaveLength(53);
  expect(spans[0]).toMatchObject({ first: '2026-01-01', last: '2026-01-04', received: 4 });
  expect(spans[1]).toMatchObject({ first: '2026-01-05', last: '2026-01-11', received: 7 });
  expect(spans.reduce((sum, { received }) => sum + received, 0)).toBe(365);
});

it.each([
  [0, 1],
  [1, 1],
  [3, 4],
  [32, 40],
  [9, 10],
  [11, 20],
  [201, 400],
  [401, 500],
])('ends the axis for %i at %i', (most, end) => {
  expect(roundUp(most)).toBe(end);
});

it('shows the hours of the office, and the evening when mail came then', () => {
  expect(hoursOf([]).at(0)).toBe(7);
  expect(hoursOf([]).at(-1)).toBe(17);
  expect(hoursOf([{ weekday: 1, hour: 22, received: 1 }]).at(-1)).toBe(22);
});

it.each([
  [0, 0],
  [1, 1],
  [50, 2],
  [100, 4],
])('shades %i of 100 as %i', (received, shade) => {
  expect(shadeOf(received, 100)).toBe(shade);
});

it('says a share, and none of nothing', () => {
  expect(percent(2, 3)).toBe(67);
  expect(percent(0, 0)).toBeNull();
  expect(judged({ answered: 14, neverAnswered: 2 })).toBe(16);
});

it.each([
  [40, { days: 0, hours: 0, minutes: 40 }],
  [125, { days: 0, hours: 2, minutes: 5 }],
  [4567, { days: 3, hours: 4, minutes: 0 }],
])('says %i minutes in two units', (minutes, words) => {
  expect(lasting(minutes)).toEqual(words);
});
