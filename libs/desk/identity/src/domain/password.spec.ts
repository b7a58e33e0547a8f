import { hashPassword, passwordFits } from './password';
import { passwordFault } from './password-rules';

describe('stored passwords', () => {
  it('carry their cost and a salt of their own', async () => {
    const [one, other] = await Promise.all([
      hashPassword('storgatan i ekvalla'),
      hashPassword('storgatan i ekvalla'),
    ]);
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  it('fit the password alone, however its letters are composed', async () => {
    const stored = await hashPassword('påskägg i ekvalla');
    const decomposed = 'påskägg i ekvalla'.normalize('NFD');
    const tries = ['påskägg i ekvalla', decomposed, 'Påskägg i ekvalla', ''];
    expect(await Promise.all(tries.map((text) => passwordFits(text, stored)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('keep fitting when the cost of new ones is raised', async () => {
    const old = 'scrypt$1024$8$1$c2FsdHNhbHRzYWx0c2FsdA$';
    const { scryptSync } = await import('node:crypto');
    const hash = scryptSync('gammalt lösenord', Buffer.from('saltsaltsaltsalt'), 32, { N: 1024, r: 8, p: 1 });
    expect(await passwordFits('gammalt lösenord', old + hash.toString('base64url'))).toBe(true);
  });

  it('never fit for somebody who has none', async () => {
    expect(await passwordFits('', null)).toBe(false);
    expect(await passwordFits('vad som helst', null)).toBe(false);
  });

  it('of an unknown form are a fault, not a refusal', async () => {
    await expect(passwordFits('x', '$2b$10$abcdefghijklmnopqrstuv')).rejects.toThrow('unknown form');
  });
});

describe('new passwords', () => {
  it.each([
    ['elva tecken', 'at least 12'],
    ['tolv tecken!', null],
    ['🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝', 'at least 12'],
    ['aaaaaaaaaaaaaaaa', 'more different'],
    ['åäö åäö åäö åäö', 'more different'],
    ['x y z å ä ö 1 2 3', null],
    [`${'abcdef'.repeat(34)}`, 'at most 200'],
    ['kontaktpost', 'at least 12'],
  ])('%s: %s', (password, said) => {
    const fault = passwordFault(password);
    if (said === null) expect(fault).toBeNull();
    else expect(fault).toContain(said);
  });
});
