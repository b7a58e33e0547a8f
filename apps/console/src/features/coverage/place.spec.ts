import type { Team } from './board';
import { otherDay, otherWeek, placeOf, teamOf } from './place';

const TODAY = '2026-11-25';

it.each([
  ['nothing asked', {}, '2026-W48', '2026-11-25'],
  ['a week', { vecka: '2026-W50' }, '2026-W50', '2026-12-07'],
  ['this week', { vecka: '2026-W48' }, '2026-W48', '2026-11-25'],
  ['a day of it', { vecka: '2026-W48', dag: '2026-11-27' }, '2026-W48', '2026-11-27'],
  ['a day of another week', { vecka: '2026-W48', dag: '2026-12-01' }, '2026-W48', '2026-11-25'],
  ['a day without its week', { dag: '2026-12-01' }, '2026-W49', '2026-12-01'],
  ['no such week', { vecka: '2027-W53' }, '2026-W48', '2026-11-25'],
  ['no such day', { dag: '2026-13-01' }, '2026-W48', '2026-11-25'],
  ['over the new year', { dag: '2027-01-01' }, '2026-W53', '2027-01-01'],
])('%s', (_name, search, week, day) => {
  const place = placeOf(search, TODAY);
  expect(place).toMatchObject({ week, day });
  expect(place.days).toHaveLength(7);
  expect(place.days).toContain(day);
});

it.each([
  ['the next', {}, 1, { vecka: '2026-W49', dag: undefined }],
  ['the one before', {}, -1, { vecka: '2026-W47', dag: undefined }],
  ['with its day', { vy: 'dag', dag: '2026-11-27' }, 1, { vy: 'dag', vecka: '2026-W49', dag: '2026-12-04' }],
  ['the team stays', { brevlada: 'kc' }, 1, { brevlada: 'kc', vecka: '2026-W49', dag: undefined }],
] as const)('another week: %s', (_name, search, by, next) => {
  expect(otherWeek(search, placeOf(search, TODAY), by)).toEqual(next);
});

const shown = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
it.each([
  ['tomorrow', shown, '2026-11-25', 1, '2026-11-26'],
  ['yesterday', shown, '2026-11-25', -1, '2026-11-24'],
  ['over the weekend', shown, '2026-11-27', 1, '2026-11-30'],
  ['back over the weekend', shown, '2026-11-23', -1, '2026-11-20'],
  ['a Saturday with hours', [...shown, '2026-11-28'], '2026-11-27', 1, '2026-11-28'],
  ['from that Saturday', [...shown, '2026-11-28'], '2026-11-28', 1, '2026-11-30'],
  ['from a Sunday that is not shown', shown, '2026-11-29', -1, '2026-11-27'],
] as const)('another day: %s', (_name, days, day, by, next) => {
  expect(otherDay(days, day, by)).toBe(next);
});

const team = (id: string): Team => ({
  id,
  slug: `team-${id}`,
  name: id,
  mailboxes: [{ id: `box-${id}`, address: `info-${id}@ekvalla.example` }],
  openingPeriods: [],
});
it.each([
  ['its short name', 'team-b', 'b'],
  ['a mailbox', 'info-c', 'c'],
  ['the id of a mailbox', 'box-a', 'a'],
  ['none: one of my own', undefined, 'b'],
  ['unknown: one of my own', 'nobody', 'b'],
])('the team of an address: %s', (_name, asked, id) => {
  expect(teamOf([team('a'), team('b'), team('c')], asked, ['b'])?.id).toBe(id);
});

it.each([
  ['with phone hours before those without', ['a', 'c'], 'c'],
  ['the first, while none has any', ['b', 'a'], 'b'],
  ['any, for those who are in none', [], 'a'],
])('the team of nothing asked: %s', (_name, mine, id) => {
  const open = { ...team('c'), openingPeriods: [{ weekday: 1 }] };
  expect(teamOf([team('a'), team('b'), open], undefined, mine)?.id).toBe(id);
});

it('has no team where there is none', () => {
  expect(teamOf([], 'a', [])).toBeUndefined();
});
