import { randomBytes } from 'node:crypto';
import { SavePerson } from '@kontaktpost/identity';
import { system } from '@kontaktpost/kernel';
import { OrganisationStore, SetUpOrganisation } from '@kontaktpost/organisation';
import { withoutServing } from './without-serving';

const SET_UP = system('set-up');

/**
 * On an empty database without the demo: makes the organisation and one administrator with a random password. Gives the words
 * to print once; null when there was something already.
 */
export function firstAdministrator(): Promise<string | null> {
  return withoutServing(null, async (get) => {
    if (await get(OrganisationStore).isSetUp()) return null;
    const password = randomBytes(12).toString('base64url');
    const email = 'admin@example.com';
    await get(SetUpOrganisation).run(SET_UP, { name: 'Kommunen', domain: 'example.com' });
    await get(SavePerson).run(SET_UP, { email, name: 'Administrator', password, administrator: true });
    return `First sign-in: ${email} with the password ${password}\nIt is shown this once. Change both under Administration.`;
  });
}
