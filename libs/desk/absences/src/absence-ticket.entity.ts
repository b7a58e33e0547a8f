import type { AbsenceId, PersonId, TicketId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ticket that an absence has moved, and with whom it lies by the product's own doing. */
@Entity('absence_tickets')
export class AbsenceTicket {
  @PrimaryColumn('uuid')
  absenceId: AbsenceId;

  @PrimaryColumn('uuid')
  ticketId: TicketId;

  /** Null: the team. */
  @Column('uuid', { nullable: true })
  givenTo: PersonId | null;

  @Column('timestamptz')
  givenAt: Date;

  /** When it went back to the person; null while it has not. */
  @Column('timestamptz', { nullable: true })
  cameBackAt: Date | null;
}
