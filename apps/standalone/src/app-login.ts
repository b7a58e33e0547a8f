import { createHmac } from 'node:crypto';
import { APP_ROLE } from '@kontaktpost/database';
import { Client } from 'pg';

/** Lets the processes' role sign in to the embedded database with a password of its own, so that no process knows the owner's. */
export async function appLogin(ownerUrl: string, secret: string): Promise<string> {
  const password = createHmac('sha256', secret).update('database login').digest('hex');
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD '${password}'`);
  } finally {
    await owner.end();
  }
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.toString();
}
