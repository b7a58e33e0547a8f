import type { BoardId, ContactId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address of a contact; within a board it is one contact's. */
@Entity('contact_addresses')
export class ContactAddress {
  @PrimaryColumn('uuid')
  boardId: BoardId;

  /** Lower case. */
  @PrimaryColumn('text')
  address: string;

  @Column('uuid')
  contactId: ContactId;
}
