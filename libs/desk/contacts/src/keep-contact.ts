import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import {
  type Actor,
  type BoardId,
  Clock,
  type ContactId,
  newId,
  normaliseAddress,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Contact } from './contact.entity';
import { ContactsStore } from './contacts.store';
import { tidyName } from './domain/contact-name';

/** Who wrote to which board. `name` as the mail gave it, empty when it gave none. */
export type Writer = { readonly boardId: BoardId; readonly address: string; readonly name: string };

/** Finds the board's contact by address, or makes one; also when two mails of a newcomer arrive at once. Joins the open transaction. */
@Injectable()
export class KeepContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: ContactsStore,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { boardId, address, name }: Writer): Promise<Contact> {
    return this.work.run(async () => {
      const known = await this.contacts.byAddress(boardId, normaliseAddress(address));
      if (known) return this.named(known, tidyName(name, address));
      return this.add(actor, { boardId, address: normaliseAddress(address), name: tidyName(name, address) });
    });
  }

  /** A name that was missing is filled in; a name that we have stays, since senders' names change with the device. */
  private async named(contact: Contact, name: string): Promise<Contact> {
    if (contact.name !== '' || name === '') return contact;
    contact.name = name;
    await this.contacts.save(contact);
    return contact;
  }

  private async add(actor: Actor, { boardId, address, name }: Writer): Promise<Contact> {
    const contact = Object.assign(new Contact(), {
      id: newId<ContactId>(),
      boardId,
      name,
      language: null,
      phones: [],
      protectedIdentitySince: null,
      createdAt: this.clock.now(),
    });
    if (!(await this.contacts.add(contact, address))) return this.other(boardId, address);
    await this.audit.record(actor, 'contact.added', { kind: 'contact', id: contact.id }, { boardId });
    return contact;
  }

  private async other(boardId: BoardId, address: string): Promise<Contact> {
    const other = await this.contacts.byAddress(boardId, address);
    if (!other) throw new Error('A contact was removed while it was added.');
    return other;
  }
}
