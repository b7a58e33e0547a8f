import type { TextId } from '../../shared/text/use-text';
import { openingLeft } from './opening-left';

const t = (id: TextId, values?: object) => [id, ...Object.values(values ?? {})].join(' ');

it.each([
  [null, ''],
  [0, ''],
  [1, 'context.left.minutes 1'],
  [59, 'context.left.minutes 59'],
  [60, 'context.left.hours 1 0'],
  [89, 'context.left.hours 1 29'],
  [960, 'context.left.hours 16 0'],
])('%s minutes of opening time: %s', (minutes, words) => {
  expect(openingLeft(minutes, t)).toBe(words);
});
