import { tidyName } from './contact-name';

describe("a sender's name", () => {
  it.each([
    ['Anna Ek', 'Anna Ek'],
    ['  Anna \t Ek\r\n', 'Anna Ek'],
    ['"Ek, Anna"', 'Ek, Anna'],
    ["'Anna Ek'", 'Anna Ek'],
    ["Anna 'Nanna' Ek", "Anna 'Nanna' Ek"],
    ['anna@example.com', ''],
    ['ANNA@Example.com', ''],
    ['"anna@example.com"', ''],
    ['A\u030Asa', 'Åsa'],
    ['\u202Egnp.exe\u202C Ek', 'gnp.exe Ek'],
    ['', ''],
    ['\u200B', ''],
    ['Ö'.repeat(300), 'Ö'.repeat(200)],
  ])('%j is kept as %j', (name, kept) => {
    expect(tidyName(name, 'anna@example.com')).toBe(kept);
  });
});
