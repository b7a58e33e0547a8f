import { keyFor, seal, unseal } from './sealed';

const key = keyFor('k'.repeat(32), 'imap:1');

describe('a sealed secret', () => {
  it('opens with the same key and says nothing itself', () => {
    const sealed = seal('hemligt lösenord å', key);
    expect(unseal(sealed, key)).toBe('hemligt lösenord å');
    expect(sealed.toString('latin1')).not.toContain('hemligt');
  });

  it('differs each time', () => {
    expect(seal('samma', key).equals(seal('samma', key))).toBe(false);
  });

  it.each([
    ['another SECRET_KEY', keyFor('l'.repeat(32), 'imap:1')],
    ['another mailbox', keyFor('k'.repeat(32), 'imap:2')],
    ['another server', keyFor('k'.repeat(32), 'smtp:1')],
  ])('does not open for %s', (_, other) => {
    expect(unseal(seal('hemligt', key), other)).toBeNull();
  });

  it('does not open when any byte was changed or lost', () => {
    const sealed = seal('hemligt', key);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(i) ^ 1, i);
      expect(unseal(changed, key)).toBeNull();
      expect(unseal(sealed.subarray(0, i), key)).toBeNull();
    }
  });

  it('may be empty', () => {
    expect(unseal(seal('', key), key)).toBe('');
  });
});
