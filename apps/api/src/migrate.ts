import { readSettings } from '@kontaktpost/config';
import { migrate } from '@kontaktpost/database';
import { migrateJobs } from '@kontaktpost/jobs';
import { firstAdministrator } from './first-administrator';

/** `npm run db:migrate`: brings the database to the newest schema, as its owner; on an empty one also makes the first administrator. */
async function main(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = readSettings(process.env);
  const ran = await migrate(DATABASE_OWNER_URL);
  await migrateJobs(DATABASE_OWNER_URL);
  const signIn = await firstAdministrator();
  console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.join(', ')}.`);
  if (signIn) console.log(signIn);
}

main().catch((fault: Error) => {
  console.error(fault.message);
  process.exit(1);
});
