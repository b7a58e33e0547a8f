import { domainOf, isId, isMailAddress, newId, sameAddress } from '.';

describe('mail addresses', () => {
  it.each([
    ['anna@example.com', true],
    ['anna.b+x@sub.example.com', true],
    ['åsa@räksmörgås.example', true],
    ['anna@localhost', false],
    ['anna', false],
    ['anna@example.com\r\nBcc: x@example.com', false],
    ['anna b@example.com', false],
    ['<anna@example.com>', false],
    [`${'a'.repeat(65)}@example.com`, false],
  ])('%s may be written to: %s', (text, is) => {
    expect(isMailAddress(text)).toBe(is);
  });

  it('compares without case and composition', () => {
    expect(sameAddress(' A\u0308sa@Example.com', '\u00e4sa@example.COM')).toBe(true);
    expect(domainOf('a@b@Example.com')).toBe('example.com');
    expect(domainOf('nobody')).toBe('');
  });
});

describe('ids', () => {
  it('sort by time and are recognised', () => {
    const ids = Array.from({ length: 50 }, () => newId());
    expect(ids.every((id, i) => i === 0 || id > (ids[i - 1] ?? ''))).toBe(true);
    expect(ids.every(isId)).toBe(true);
    expect(isId("'; drop table tickets")).toBe(false);
  });
});
