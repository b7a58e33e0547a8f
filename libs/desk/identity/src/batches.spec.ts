import { manyEach, oneEach } from './batches';

const rows = [
  { id: 'b', team: 1 },
  { id: 'a', team: 2 },
  { id: 'c', team: 1 },
];

describe('batches for DataLoader', () => {
  it('give one row a key, in the order of the keys, null for the missing', () => {
    const found = oneEach(['a', 'x', 'b', 'a'], rows, ({ id }) => id);
    expect(found.map((row) => row?.id ?? null)).toEqual(['a', null, 'b', 'a']);
  });

  it('give a list a key, empty for the missing, and leave out what nobody asked for', () => {
    const found = manyEach([2, 3, 1], rows.concat({ id: 'd', team: 9 }), ({ team }) => team);
    expect(found.map((list) => list.map(({ id }) => id))).toEqual([['a'], [], ['b', 'c']]);
  });
});
