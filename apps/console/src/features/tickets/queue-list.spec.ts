import {
  append,
  apply,
  emptyQueue,
  goneIds,
  idOf,
  nextAfter,
  pendingCount,
  type QueueList,
  receive,
  remove,
  step,
  urgentFirst,
} from './queue-list';

const rows = (ids: string) =>
  [...ids].map((id) => ({ id, reference: `KC-${id}`, urgent: id === id.toUpperCase() }));
const page = (ids: string, cursor: string | null = null) => ({ rows: rows(ids), cursor });
const shown = (list: QueueList) => list.shown.map((row) => row.id).join('');
const seen = (ids: string, cursor: string | null = null) => receive(emptyQueue, page(ids, cursor));

describe('nothing moves under the hand', () => {
  it.each([
    ['a new row at the top waits', 'abc', 'nabc', 'abc', 1, ''],
    ['a new row at the end waits too', 'abc', 'abcn', 'abc', 1, ''],
    ['a row that left stays', 'abc', 'ac', 'abc', 0, 'b'],
    ['another order waits', 'abc', 'cab', 'abc', 0, ''],
    ['both', 'abc', 'nbc', 'abc', 1, 'a'],
    ['everything left', 'abc', '', 'abc', 0, 'abc'],
  ])('%s', (_name, before, after, still, pending, gone) => {
    const list = receive(seen(before), page(after));
    expect(shown(list)).toBe(still);
    expect(pendingCount(list)).toBe(pending);
    expect([...goneIds(list)].join('')).toBe(gone);
    expect(shown(apply(list))).toBe(after);
    expect(pendingCount(apply(list))).toBe(0);
  });

  it('fills an empty screen at once', () => {
    expect(shown(receive(emptyQueue, page('ab')))).toBe('ab');
  });

  it('takes rows below the loaded pages for no news and for no loss', () => {
    const list = receive(seen('abc', '3'), page('nabxy', '5'));
    expect(pendingCount(list)).toBe(1);
    expect([...goneIds(list)]).toEqual([]);
  });

  it('lets one’s own row go at once, from both lists', () => {
    const list = remove(receive(seen('abc'), page('nac')), 'a');
    expect(shown(list)).toBe('bc');
    expect(pendingCount(list)).toBe(1);
    expect(shown(apply(list))).toBe('nc');
  });

  it('adds the next page once', () => {
    const list = append(seen('ab', '2'), page('bcd'));
    expect(shown(list)).toBe('abcd');
    expect(list.cursor).toBeNull();
    expect(pendingCount(list)).toBe(0);
  });
});

describe('steps', () => {
  const list = receive(seen('abcd'), page('acd'));
  it.each([
    ['a', 1, 'c'],
    ['c', -1, 'a'],
    ['d', 1, undefined],
    ['a', -1, undefined],
    ['unknown', 1, 'a'],
    [undefined, 1, 'a'],
  ] as const)('from %s by %s: %s', (from, by, to) => {
    expect(step(list, from, by)?.id).toBe(to);
  });

  it.each([
    ['a', 'c'],
    ['d', 'c'],
  ])('after %s comes %s', (id, next) => {
    expect(nextAfter(list, id)?.id).toBe(next);
  });

  it('goes on from where a row was that the person has dealt with', () => {
    const taken = remove(seen('abcd'), 'b');
    expect(step(taken, 'b', 1)?.id).toBe('c');
    expect(step(taken, 'b', -1)?.id).toBe('a');
    expect(nextAfter(taken, 'b')?.id).toBe('c');
    expect(nextAfter(remove(taken, 'd'), 'd')?.id).toBe('c');
    expect(idOf(taken, 'KC-b')).toBe('b');
  });

  it('has nothing after the only one', () => {
    expect(nextAfter(seen('a'), 'a')).toBeUndefined();
  });
});

it('puts the urgent first and keeps the order otherwise', () => {
  expect(
    urgentFirst(rows('aBcD'))
      .map((row) => row.id)
      .join(''),
  ).toBe('BDac');
});
