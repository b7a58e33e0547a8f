import { type HintBatch, HintBuffer } from './hint-buffer';

it('makes one batch of a frame, with the newest version of each id', () => {
  const batches: HintBatch[] = [];
  const frames: (() => void)[] = [];
  const buffer = new HintBuffer(
    (batch) => batches.push(batch),
    (flush) => frames.push(flush),
  );
  buffer.add({ topic: 'ticket.changed', ids: ['a'], version: 3 });
  buffer.add({ topic: 'ticket.changed', ids: ['a', 'b'], version: 2 });
  buffer.add({ topic: 'message.changed', ids: ['m'] });
  expect(frames).toHaveLength(1);
  expect(batches).toHaveLength(0);
  frames[0]?.();
  expect(batches).toEqual([
    new Map([
      [
        'ticket.changed',
        new Map([
          ['a', 3],
          ['b', 2],
        ]),
      ],
      ['message.changed', new Map([['m', 0]])],
    ]),
  ]);
  buffer.add({ topic: 'ticket.changed', ids: ['c'], version: 1 });
  expect(frames).toHaveLength(2);
});
