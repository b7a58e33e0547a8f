import { hueOf, initials } from './initials';

it.each([
  ['Anna Lindqvist', 'AL'],
  ['Karl-Erik Nyström', 'KN'],
  ['Åsa', 'Å'],
  ['anna.lindqvist@example.com', 'AC'],
  ['1177', '?'],
  ['', '?'],
])('%s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

it('gives a name the same colour every time', () => {
  expect(hueOf('Anna Lindqvist')).toBe(hueOf('Anna Lindqvist'));
  expect(new Set(['Anna', 'Bo', 'Cia', 'Dag', 'Eva', 'Finn'].map(hueOf)).size).toBeGreaterThan(2);
});
