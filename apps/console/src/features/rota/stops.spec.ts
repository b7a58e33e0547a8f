import { nextStop } from './stops';

// Two people, three days.
const counts = [
  [2, 0, 1],
  [0, 1, 0],
];
const stop = (row: number, day: number, index: number) => ({ row, day, index });

it.each([
  ['down within the cell', 'ArrowDown', stop(0, 0, 0), stop(0, 0, 1)],
  ['down to the place to add', 'ArrowDown', stop(0, 0, 1), stop(0, 0, 2)],
  ['down to the next person', 'ArrowDown', stop(0, 0, 2), stop(1, 0, 0)],
  ['down no further', 'ArrowDown', stop(1, 1, 1), stop(1, 1, 1)],
  ['up to the place to add of the person above', 'ArrowUp', stop(1, 0, 0), stop(0, 0, 2)],
  ['up no further', 'ArrowUp', stop(0, 0, 0), stop(0, 0, 0)],
  ['from adding to adding', 'ArrowRight', stop(0, 0, 2), stop(0, 1, 0)],
  ['from an empty cell to adding', 'ArrowRight', stop(0, 1, 0), stop(0, 2, 1)],
  ['from a shift to the first shift', 'ArrowRight', stop(1, 1, 0), stop(1, 2, 0)],
  ['right no further', 'ArrowRight', stop(0, 2, 0), stop(0, 2, 0)],
  ['left no further', 'ArrowLeft', stop(0, 0, 1), stop(0, 0, 1)],
  ['to the first day', 'Home', stop(0, 2, 0), stop(0, 0, 0)],
  ['to the last day', 'End', stop(0, 0, 1), stop(0, 2, 0)],
])('%s', (_name, key, from, to) => {
  expect(nextStop(from, { key, ctrlKey: false }, counts)).toEqual(to);
});

it('goes to the first and the last person with Ctrl', () => {
  expect(nextStop(stop(1, 2, 0), { key: 'Home', ctrlKey: true }, counts)).toMatchObject({ row: 0, day: 0 });
  expect(nextStop(stop(0, 0, 0), { key: 'End', ctrlKey: true }, counts)).toMatchObject({ row: 1, day: 2 });
});

it('leaves other keys alone', () => {
  expect(nextStop(stop(0, 0, 0), { key: 'x', ctrlKey: false }, counts)).toBeNull();
});

it('reaches every shift and every empty cell by plain arrows, from anywhere', () => {
  const key = ({ row, day, index }: ReturnType<typeof stop>) => `${row} ${day} ${index}`;
  const seen = new Set<string>();
  const waiting = [stop(1, 1, 1)];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (seen.has(key(at))) continue;
    seen.add(key(at));
    // On a shift left and right change its time; only up and down go on.
    const adding = at.index === counts[at.row]?.[at.day];
    const keys = adding ? ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    for (const name of keys) {
      const next = nextStop(at, { key: name, ctrlKey: false }, counts);
      if (next) waiting.push(next);
    }
  }
  const all = counts.flatMap((days, row) =>
    days.flatMap((count, day) => Array.from({ length: count + 1 }, (_, index) => `${row} ${day} ${index}`)),
  );
  expect(seen).toEqual(new Set(all));
});
