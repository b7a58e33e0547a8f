import { DomainError, InvalidInput, type MailAddress } from '@kontaktpost/kernel';
import { chooseRecipients } from './recipients';

const eva: MailAddress = { name: 'Eva', address: 'eva@example.com' };
const ali: MailAddress = { name: '', address: 'ali@example.com' };

describe('the recipients of a mail', () => {
  it('keep their order and role, to before cc', () => {
    expect(chooseRecipients({ to: [eva], cc: [ali] }, 10)).toEqual([
      { ...eva, role: 'TO' },
      { ...ali, role: 'CC' },
    ]);
  });

  it('stand once each, whatever the case and however often they were given', () => {
    const again = { name: 'Eva again', address: ' EVA@Example.com ' };
    expect(chooseRecipients({ to: [eva, again], cc: [again] }, 1)).toEqual([{ ...eva, role: 'TO' }]);
  });

  it.each([
    'eva',
    'eva@',
    'eva@example',
    'eva@example.com\r\nBcc: all@example.com',
    'eva@example.com,ali@example.com',
    '<eva@example.com>',
    '',
  ])('%j is refused as an address', (address) => {
    expect(() => chooseRecipients({ to: [{ name: '', address }], cc: [] }, 10)).toThrow(InvalidInput);
  });

  it('are at least one', () => {
    expect(() => chooseRecipients({ to: [], cc: [] }, 10)).toThrow(InvalidInput);
  });

  it('may be as many as the limit, not one more, counted after the doubles are gone (G06)', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ name: '', address: `p${i}@example.com` }));
    expect(chooseRecipients({ to: many(6), cc: many(10) }, 10)).toHaveLength(10);
    const blocked = (): unknown => chooseRecipients({ to: many(11), cc: [] }, 10);
    expect(blocked).toThrow(DomainError);
    expect(blocked).toThrow(
      expect.objectContaining({
        code: 'GUARD_BLOCKED',
        facts: { guard: 'recipient-limit', limit: 10, recipients: 11 },
      }),
    );
  });
});
