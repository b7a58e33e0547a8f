import { safeFileName } from './file-names';

describe('file names', () => {
  it.each([
    ['intyg.pdf', 'intyg.pdf'],
    ['a\u030arsmo\u0308te.pdf', '\u00e5rsm\u00f6te.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Temp\\a.txt', 'a.txt'],
    ['..\\..', 'attachment-3.pdf'],
    ['a\r\nb\u0000.pdf', 'a b.pdf'],
    ['faktura\u202efdp.exe', 'fakturafdp.exe'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf'],
    ['   ', 'attachment-3.pdf'],
    ['', 'attachment-3.pdf'],
    [null, 'attachment-3.pdf'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(196)}.pdf`],
  ])('%j is saved as %j', (given, name) => {
    expect(safeFileName(given, 'application/pdf', 3)).toBe(name);
  });
});
