import { addressesIn, isAddress } from './addresses';
import { listLines } from './list-lines';
import { addedSince } from './since';

it.each([
  ['a@example.com, b@example.com; c@example.com', ['a@example.com', 'b@example.com', 'c@example.com']],
  ['<a@example.com>', ['a@example.com']],
  ['  ', []],
])('addresses in %j', (text, expected) => {
  expect(addressesIn(text)).toEqual(expected);
});

it.each([
  ['anna@example.com', true],
  ['åsa@exempel.example', true],
  ['anna@example', false],
  ['anna', false],
  ['anna@example.com.', false],
])('%s: %s', (text, valid) => {
  expect(isAddress(text)).toBe(valid);
});

it.each([
  ['bullets', 'a\nb', 0, 3, 'bullets', '- a\n- b'],
  ['numbers in the middle', 'x\na\nb\ny', 2, 5, 'numbers', 'x\n1. a\n2. b\ny'],
  ['back again', '- a\n- b', 0, 7, 'bullets', 'a\nb'],
  ['a half list becomes a whole one', '- a\nb', 0, 5, 'numbers', '1. a\n2. b'],
  ['the line of the cursor', 'ett\ntvå', 5, 5, 'bullets', 'ett\n- två'],
] as const)('%s', (_name, text, from, to, kind, expected) => {
  expect(listLines({ text, from, to }, kind).text).toBe(expected);
});

it("says what has been added since the writer looked, also an answer of the writer's own, but not the writer's notes", () => {
  const anna = { name: 'Anna', address: 'anna@example.com' };
  const ticket = {
    messages: [
      { id: '1', ticketVersion: 3, freshText: 'gammalt', from: anna },
      { id: '2', ticketVersion: 5, freshText: 'nytt', from: anna },
      { id: '3', ticketVersion: 6, freshText: 'mitt', from: anna, author: { id: 'me', name: 'Karin' } },
    ],
    notes: [
      { id: '4', ticketVersion: 7, text: 'not', author: { id: 'sara', name: 'Sara' } },
      { id: '5', ticketVersion: 8, text: 'min', author: { id: 'me', name: 'Karin' } },
    ],
  };
  expect(addedSince(ticket, 4, 'me')).toEqual([
    { id: '2', who: 'Anna', text: 'nytt', kind: 'message' },
    { id: '3', who: 'Karin', text: 'mitt', kind: 'message' },
    { id: '4', who: 'Sara', text: 'not', kind: 'note' },
  ]);
});
