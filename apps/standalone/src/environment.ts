import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLoopback } from '@kontaktpost/config';
import { freePort } from './embedded-postgres';

/** The folder for what `npm start` keeps between starts. */
export const homeOf = (environment: NodeJS.ProcessEnv): string =>
  resolve(environment.KONTAKTPOST_DATA || '.kontaktpost');

/** What `npm start` sets where nobody has: a kept secret, the intake's port, the demo on a host that only this machine reaches. */
export async function fillIn(environment: NodeJS.ProcessEnv): Promise<void> {
  environment.SECRET_KEY ||= keptSecret(homeOf(environment));
  if (!environment.LMTP_INTAKE_PORT) environment.SMTP_INTAKE_PORT ||= '2525';
  // The page /demo must know the port before anything listens on it.
  if (environment.SMTP_INTAKE_PORT === '0') environment.SMTP_INTAKE_PORT = String(await freePort());
  environment.KONTAKTPOST_DEMO ||= isLoopback(environment.HOST || '127.0.0.1') ? '1' : '0';
}

function keptSecret(home: string): string {
  const file = join(home, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
