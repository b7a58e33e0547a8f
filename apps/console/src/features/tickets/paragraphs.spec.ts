import { paragraphs, pieces } from './paragraphs';

it.each([
  ['one', 'Hej!', [['Hej!']]],
  ['two', 'Hej!\n\nTack.', [['Hej!'], ['Tack.']]],
  ['lines stay', 'Anna\nStorgatan 1', [['Anna', 'Storgatan 1']]],
  ['Windows, blanks in the empty line', 'a\r\n \t\r\nb\r\n', [['a'], ['b']]],
  ['indent is kept', '  - ett\n  - två', [['  - ett', '  - två']]],
  ['nothing', '\n \n', []],
])('%s', (_name, text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

it.each([
  ['no link', 'Hej på dig', [{ text: 'Hej på dig' }]],
  [
    'the full stop is not the address',
    'Se https://example.com/a?b=1.',
    [
      { text: 'Se ' },
      { text: 'https://example.com/a?b=1', href: 'https://example.com/a?b=1' },
      { text: '.' },
    ],
  ],
  [
    'in brackets',
    '(https://example.com/x)',
    [{ text: '(' }, { text: 'https://example.com/x', href: 'https://example.com/x' }, { text: ')' }],
  ],
  ['mail', 'anna@example.com', [{ text: 'anna@example.com', href: 'mailto:anna@example.com' }]],
  ['no script', 'javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
])('%s', (_name, line, expected) => {
  expect(pieces(line)).toEqual(expected);
});
