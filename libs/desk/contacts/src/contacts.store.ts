import { UnitOfWork } from '@kontaktpost/database';
import { type BoardId, type ContactId, isId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Contact } from './contact.entity';
import { ContactAddress } from './contact-address.entity';

/** Every query about contacts. Contacts are shown beside what may be read; these questions ask for no right of their own. */
@Injectable()
export class ContactsStore {
  constructor(private readonly work: UnitOfWork) {}

  async byId(id: ContactId): Promise<Contact | null> {
    return isId(id) ? this.work.manager.findOneBy(Contact, { id }) : null;
  }

  /** In no order; unknown ids are left out. */
  async byIds(ids: readonly ContactId[]): Promise<Contact[]> {
    return this.work.manager.findBy(Contact, { id: In([...ids]) });
  }

  /** The board's contact with this address (lower case), or null. */
  async byAddress(boardId: BoardId, address: string): Promise<Contact | null> {
    return this.work.manager
      .createQueryBuilder(Contact, 'c')
      .innerJoin(ContactAddress, 'a', 'a.contactId = c.id')
      .where('a.boardId = :boardId AND a.address = :address', { boardId, address })
      .getOne();
  }

  /** The addresses of these contacts, in the order of the alphabet. */
  async addressesOf(ids: readonly ContactId[]): Promise<ContactAddress[]> {
    return this.work.manager.find(ContactAddress, {
      where: { contactId: In([...ids]) },
      order: { address: 'ASC' },
    });
  }

  async save(contact: Contact): Promise<void> {
    await this.work.manager.save(contact);
  }

  /**
   * Adds a contact with one address. False, with nothing added, when the board has somebody with that address already; waits for
   * one who is adding it at this moment.
   */
  async add(contact: Contact, address: string): Promise<boolean> {
    await this.work.manager.insert(Contact, contact);
    const added = await this.work.sql(
      `INSERT INTO contact_addresses (board_id, address, contact_id) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING contact_id`,
      [contact.boardId, address, contact.id],
    );
    if (added.length === 0) await this.work.manager.delete(Contact, { id: contact.id });
    return added.length > 0;
  }
}
