import { InvalidInput, type PersonActor, type TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ChangeTicket } from './change-ticket';
import { SetReplyClock } from './deadlines/set-clock';
import { move } from './domain/ticket-status';
import type { Resolution } from './domain/ticket-values';
import type { Ticket } from './ticket.entity';

const REASON_LIMIT = 2000;
/** Answers that are no mail; they stay answers when the ticket is opened again (decisions 18). */
const ANSWERING: readonly Resolution[] = ['CALLED', 'MEETING', 'REFERRED', 'FORWARDED'];

/** Settles a ticket, and opens it again. New mail from the citizen opens it by itself. */
@Injectable()
export class ResolveTicket {
  constructor(
    private readonly change: ChangeTicket,
    private readonly setClock: SetReplyClock,
  ) {}

  run(
    actor: PersonActor,
    { ticketId, resolution, reason }: { ticketId: TicketId; resolution: Resolution; reason: string | null },
  ): Promise<Ticket> {
    if ((reason?.length ?? 0) > REASON_LIMIT)
      throw new InvalidInput('reason', `Write at most ${REASON_LIMIT} characters; a note holds more.`);
    return this.change.run(actor, { ticketId, to: 'resolve this ticket' }, async ({ ticket }, now) => {
      ticket.status = move(ticket.status, 'RESOLVED');
      ticket.resolvedAt = now;
      ticket.resolution = resolution;
      ticket.resolutionReason = reason?.trim() || null;
      ticket.unreadSince = null;
      ticket.snoozedUntil = null;
      if (ANSWERING.includes(resolution)) {
        ticket.answeredOtherwiseAt = now;
        ticket.answeredOtherwiseVersion = ticket.version + 1;
      }
      await this.setClock.run(ticket);
      return { deed: 'ticket.resolved', facts: { resolution } };
    });
  }

  reopen(actor: PersonActor, ticketId: TicketId): Promise<Ticket> {
    return this.change.run(actor, { ticketId, to: 'reopen this ticket' }, async ({ ticket }) => {
      ticket.status = move(ticket.status, 'REOPENED');
      ticket.resolvedAt = null;
      ticket.resolution = null;
      ticket.resolutionReason = null;
      await this.setClock.run(ticket);
      return { deed: 'ticket.reopened' };
    });
  }
}
