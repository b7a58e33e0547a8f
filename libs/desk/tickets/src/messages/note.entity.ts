import type { NoteId, PersonId, TicketId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What colleagues tell each other on a ticket; never leaves the house. */
@Entity('notes')
export class Note {
  @PrimaryColumn('uuid')
  id: NoteId;

  @Column('uuid')
  ticketId: TicketId;

  @Column('uuid')
  authorId: PersonId;

  @Column('integer')
  ticketVersion: number;

  @Column('text')
  text: string;

  @Column('uuid', { array: true })
  mentions: PersonId[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  contentRemovedAt: Date | null;
}
