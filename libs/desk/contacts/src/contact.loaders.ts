import { LoaderSet, manyEach, oneEach } from '@kontaktpost/identity/graphql';
import type { ContactId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { ContactsStore } from './contacts.store';

/** Contacts and their addresses, gathered per request. */
@LoaderSet()
export class ContactLoaders {
  constructor(private readonly contacts: ContactsStore) {}

  readonly contact = new DataLoader(async (ids: readonly ContactId[]) =>
    oneEach(ids, await this.contacts.byIds(ids), ({ id }) => id),
  );

  readonly addresses = new DataLoader(async (ids: readonly ContactId[]) =>
    manyEach(ids, await this.contacts.addressesOf(ids), ({ contactId }) => contactId),
  );
}
