import { UnitOfWork } from '@kontaktpost/database';
import type { AbsenceId, PersonId, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { AbsenceTicket } from './absence-ticket.entity';

/** A ticket that an absence has moved, from whom to whom; null is the team. */
export type MovedTicket = {
  readonly absenceId: AbsenceId;
  readonly ticketId: TicketId;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
};

export type TicketPlace = { readonly after: TicketId | null; readonly first: number };

/** Every query about what absences have moved. Rows without `came_back_at` are out: they lie where the product put them, as far as nobody has acted. */
@Injectable()
export class AbsenceTicketsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes a move. What other absences had put with the same holder lies with the new one now. */
  async moved({ absenceId, ticketId, from, to }: MovedTicket, at: Date): Promise<void> {
    await this.work.sql(
      `UPDATE absence_tickets SET given_to = $3 WHERE ticket_id = $1 AND given_to IS NOT DISTINCT FROM $2
         AND absence_id <> $4 AND came_back_at IS NULL`,
      [ticketId, from, to, absenceId],
    );
    await this.work.sql(
      `INSERT INTO absence_tickets (absence_id, ticket_id, given_to, given_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (absence_id, ticket_id)
       DO UPDATE SET given_to = excluded.given_to, given_at = excluded.given_at, came_back_at = NULL`,
      [absenceId, ticketId, to, at],
    );
  }

  /**
   * Notes that the ticket is with the person again. Where it was sent on from the stand-in, that is over too; where it had come
   * to the person from somebody else who is away, it lies with the person for that one.
   */
  async cameBack({ absenceId, ticketId, from, to }: MovedTicket, at: Date): Promise<void> {
    const [own] = await this.work.sql<{ givenAt: Date }>(
      `UPDATE absence_tickets SET came_back_at = $3 WHERE absence_id = $1 AND ticket_id = $2
       RETURNING given_at AS "givenAt"`,
      [absenceId, ticketId, at],
    );
    await this.work.sql(
      `UPDATE absence_tickets SET came_back_at = CASE WHEN given_at > $3 THEN $4::timestamptz END,
         given_to = CASE WHEN given_at > $3 THEN given_to ELSE $5 END
       WHERE ticket_id = $2 AND absence_id <> $1 AND came_back_at IS NULL AND given_to IS NOT DISTINCT FROM $6`,
      [absenceId, ticketId, own?.givenAt ?? at, at, to, from],
    );
  }

  /** What is out, in the order of the tickets. */
  out(absenceId: AbsenceId, place: TicketPlace): Promise<AbsenceTicket[]> {
    return this.page(absenceId, place).getMany();
  }

  /** What is out and lies with this person. */
  outWith(absenceId: AbsenceId, givenTo: PersonId, place: TicketPlace): Promise<AbsenceTicket[]> {
    return this.page(absenceId, place).andWhere('t.given_to = :givenTo', { givenTo }).getMany();
  }

  private page(absenceId: AbsenceId, { after, first }: TicketPlace) {
    const out = this.work.manager
      .createQueryBuilder(AbsenceTicket, 't')
      .where('t.absence_id = :absenceId AND t.came_back_at IS NULL', { absenceId });
    if (after !== null) out.andWhere('t.ticket_id > :after', { after });
    return out.orderBy('t.ticket_id').limit(first);
  }
}
