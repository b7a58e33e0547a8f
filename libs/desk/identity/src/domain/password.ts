import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

type Cost = { readonly N: number; readonly r: number; readonly p: number };

// OWASP's password storage sheet names N=2^15, r=8, p=3 and up; one of ours takes about 60 ms and 32 MiB.
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
const BYTES = 32;

/** A hash that can be stored, carrying its salt and its cost: `scrypt$N$r$p$salt$hash` (RFC 7914). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** True when the password is the one behind the stored hash. Without a hash it works as long and says no, so that time tells nothing. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const { cost, salt, hash } = read(stored ?? NOBODY);
  const found = await derive(password, salt, cost);
  return timingSafeEqual(found, hash) && stored !== null;
}

const NOBODY = ['scrypt', COST.N, COST.r, COST.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

function read(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [kind, N, r, p, salt, hash] = stored.split('$');
  if (kind !== 'scrypt' || !salt || !hash) throw new Error('A stored password hash has an unknown form.');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
  };
}

// Two ways to type å (one code point, or a and a ring) must be one password.
const derive = (password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> =>
  new Promise((done, failed) =>
    scrypt(password.normalize('NFKC'), salt, BYTES, { N, r, p, maxmem: 256 * N * r }, (fault, key) =>
      fault ? failed(fault) : done(key),
    ),
  );
