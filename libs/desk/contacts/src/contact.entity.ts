import type { BoardId, ContactId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A citizen or another outsider, as one board knows them; boards never share one (decisions 6). */
@Entity('contacts')
export class Contact {
  @PrimaryColumn('uuid')
  id: ContactId;

  @Column('uuid')
  boardId: BoardId;

  /** As the contact's own mail gave it; empty when it gave none. */
  @Column('text')
  name: string;

  /** ISO 639-1; null when not known. */
  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { array: true, default: [] })
  phones: string[];

  /** Since when we know of protected personal data (skyddade personuppgifter); null when we know of none. */
  @Column('timestamptz', { nullable: true })
  protectedIdentitySince: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
