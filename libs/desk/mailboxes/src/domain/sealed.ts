import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** Seals a text with AES-256-GCM (NIST SP 800-38D): version, nonce, tag, cipher text. */
export function seal(text: string, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
}

/** The text, or null when the key is another one or a byte was changed. */
export function unseal(sealed: Uint8Array, key: Buffer): string | null {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) return null;
  const nonce = sealed.subarray(1, 1 + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG));
  const text = decipher.update(sealed.subarray(1 + NONCE + TAG));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (fault) {
    if (!/authenticate data/.test((fault as Error).message)) throw fault;
    return null;
  }
}

/** A key of its own for each purpose (HKDF, RFC 5869), so that what was sealed for one can't be used for another. */
export const keyFor = (secretKey: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, '', `kontaktpost:${purpose}`, 32));
