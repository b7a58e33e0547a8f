import { gapsOf, needWords } from './words';

const slot = (hour: number, needed: number, planned: number) => ({
  from: hour * 60,
  to: hour * 60 + 60,
  needed,
  planned,
});
const t = (id: string, values?: object) => (values ? `${id} ${Object.values(values).join(' ')}` : id);

it('joins neighbours that lack as many', () => {
  const slots = [slot(8, 2, 2), slot(9, 2, 1), slot(10, 3, 2), slot(11, 2, 0), slot(13, 2, 0)];
  expect(gapsOf(slots).map(({ from, to }) => [from / 60, to / 60])).toEqual([
    [9, 11],
    [11, 12],
    [13, 14],
  ]);
});

it.each([
  ['no hours', [], 'rota.noNeed'],
  ['enough', [slot(8, 1, 2)], 'rota.needMet'],
  ['gaps', [slot(8, 2, 1), slot(12, 2, 0)], 'rota.gap 08–09 1, rota.gap 12–13 2'],
])('%s', (_name, slots, words) => {
  expect(needWords(slots, t)).toBe(words);
});
