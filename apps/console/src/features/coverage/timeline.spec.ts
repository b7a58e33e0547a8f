import { awaySpan, hoursIn, linesOf, partOf, rangeOf, type Shift } from './timeline';

const DAY = '2026-11-23';
const person = (name: string) => ({ id: name, name });
const shift = (name: string, from: string, to: string, more: Partial<Shift> = {}): Shift => ({
  id: `${name}${from}`,
  from,
  to,
  work: 'MAIL',
  void: null,
  person: person(name),
  ...more,
});
const absence = (name: string, startsAt: string, endsAt: string) => ({
  id: `away-${name}`,
  kind: null,
  state: 'RUNNING' as const,
  startsAt,
  endsAt,
  person: person(name),
});

it.each([
  ['the whole day', '2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z', { from: 0, to: 1440 }],
  ['in the midst of a long one', '2026-11-01T23:00:00Z', '2026-12-01T23:00:00Z', { from: 0, to: 1440 }],
  ['from noon', '2026-11-23T11:00:00Z', '2026-11-25T23:00:00Z', { from: 720, to: 1440 }],
  ['until ten', '2026-11-20T23:00:00Z', '2026-11-23T09:00:00Z', { from: 0, to: 600 }],
  ['over as the day begins', '2026-11-20T23:00:00Z', '2026-11-22T23:00:00Z', null],
  ['begins the day after', '2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z', null],
])('away %s', (_name, startsAt, endsAt, span) => {
  expect(awaySpan(absence('Elin', startsAt, endsAt), DAY)).toEqual(span);
});

it('says nothing of an absence that was cancelled', () => {
  const whole = absence('Elin', '2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z');
  expect(awaySpan({ ...whole, state: 'CANCELLED' }, DAY)).toBeNull();
});

it('puts who begins first on top, and who is away all day last', () => {
  const lines = linesOf(
    [
      shift('Jonas', '08:30', '11:00'),
      shift('Åke', '08:00', '12:00'),
      shift('Ali', '08:00', '12:00'),
      shift('Elin', '08:00', '16:00', { void: 'AWAY' }),
      shift('Left', '07:00', '16:00', { void: 'LEFT_TEAM' }),
      shift('Ali', '13:00', '15:00'),
    ],
    [absence('Elin', '2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z')],
    DAY,
  );
  expect(lines.map((line) => [line.person.name, line.shifts.length, line.away.length])).toEqual([
    ['Ali', 2, 0],
    ['Åke', 1, 0],
    ['Jonas', 1, 0],
    ['Elin', 1, 1],
  ]);
});

it('reaches from the first to the last half hour, and knows its hours', () => {
  const lines = linesOf([shift('Ali', '07:45', '16:20')], [], DAY);
  const range = rangeOf([], lines);
  expect(range).toEqual({ from: 420, to: 990 });
  expect(hoursIn(range)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  expect(rangeOf([], [])).toEqual({ from: 480, to: 960 });
});

it.each([
  ['a quarter', { from: 480, to: 600 }, { left: 0, width: 25 }],
  ['cut at both ends', { from: 0, to: 1440 }, { left: 0, width: 100 }],
  ['in the middle', { from: 720, to: 960 }, { left: 50, width: 50 }],
  ['before', { from: 0, to: 480 }, null],
  ['after', { from: 960, to: 1000 }, null],
])('lies in the range: %s', (_name, span, part) => {
  expect(partOf(span, { from: 480, to: 960 })).toEqual(part);
});
