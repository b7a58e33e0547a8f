import { csvOf } from './csv';

it('is what a Swedish spreadsheet opens', () => {
  expect(
    csvOf([
      ['Team', 'Behov'],
      ['Kontaktcenter', 4],
    ]),
  ).toBe('\ufeffTeam;Behov\r\nKontaktcenter;4\r\n');
});

it.each([
  ['a semicolon', 'Bygg; miljö', '"Bygg; miljö"'],
  ['a quote', 'Team "A"', '"Team ""A"""'],
  ['a line break', 'A\nB', '"A\nB"'],
  ['a formula', '=1+1', "'=1+1"],
  ['another formula', '@SUM(A1)', "'@SUM(A1)"],
  ['a number stays a number', -1, '-1'],
])('%s', (_name, value, written) => {
  expect(csvOf([[value]])).toBe(`\ufeff${written}\r\n`);
});
