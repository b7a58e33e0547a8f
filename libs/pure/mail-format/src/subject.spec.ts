import { referenceInSubject, replySubject, subjectBase } from '.';

describe('subjects', () => {
  it.each([
    ['Bygglov', 'Bygglov'],
    ['Re: Bygglov', 'Bygglov'],
    ['SV: VB: Re[2]: Fwd: Bygglov', 'Bygglov'],
    ['Sv: [KC-2026-000123] Bygglov', 'Bygglov'],
    ['Bygglov [KC-2026-000123]', 'Bygglov'],
    ['[Extern] Ang: Bygglov', 'Bygglov'],
    ['AW: WG: VS: Bygglov', 'Bygglov'],
    ['Re：Bygglov', 'Bygglov'],
    ['Bygglov (fwd)', 'Bygglov'],
    ['[Bygglov]', '[Bygglov]'],
    ['Svar: Re: ', ''],
    ['Regler: vad gäller?', 'Regler: vad gäller?'],
    ['  Två   ord\r\n här ', 'Två ord här'],
    ['', ''],
  ])('%j has the base %j', (subject, base) => {
    expect(subjectBase(subject)).toBe(base);
  });

  it.each([
    ['Sv: Bygglov [KC-2026-000123]', 'KC-2026-000123'],
    ['Sv: Bygglov [ KC-2026-000123 ]', 'KC-2026-000123'],
    ['[BMNX-2026-1234567] x', 'BMNX-2026-1234567'],
    ['KC-2026-000123', null],
    ['[KC-2026-00012]', null],
    ['[kc-2026-000123]', null],
    ['[TOOLONGX-2026-000123]', null],
  ])('%j refers to %s', (subject, reference) => {
    expect(referenceInSubject(subject)).toBe(reference);
  });

  it('of an answer stand on one line, with one prefix and room for the reference', () => {
    expect(replySubject('Re: SV: Bygglov [KC-2026-000123]', 'KC-2026-000123')).toBe(
      'Sv: Bygglov [KC-2026-000123]',
    );
    expect(replySubject('x\r\nBcc: y@example.com', 'KC-2026-000123')).toBe(
      'Sv: x Bcc: y@example.com [KC-2026-000123]',
    );
    expect(replySubject('', 'KC-2026-000123')).toBe('Sv: [KC-2026-000123]');
    const long = replySubject('å'.repeat(500), 'KC-2026-000123');
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/^Sv: å+… \[KC-2026-000123\]$/);
  });
});
