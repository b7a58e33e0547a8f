import { marked } from './marked';

const shown = (text: string, query: string) =>
  marked(text, query)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['Bygglov för altan', 'altan', 'Bygglov för [altan]'],
  ['Altan och altan', 'ALTAN', '[Altan] och [altan]'],
  ['ett två tre', 'tre ett', '[ett] två [tre]'],
  ['a.b a+b', 'a+b', 'a.b [a+b]'],
  ['inget', '', 'inget'],
  ['en fras här', '"en fras"', '[en] [fras] här'],
])('%s by %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});
