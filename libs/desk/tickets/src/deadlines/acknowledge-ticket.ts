import { UnitOfWork } from '@kontaktpost/database';
import type { PersonActor, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ReplyToTicket } from '../answers/reply-to-ticket';
import type { Ticket } from '../ticket.entity';
import { TicketDesk } from '../ticket-desk';
import { Promises, type PromiseWish } from './promises';

export type AcknowledgeWish = PromiseWish & {
  readonly ticketId: TicketId;
  /** Null: the standard words. */
  readonly text: string | null;
  readonly expectedVersion: number | null;
};

/** Confirms receipt by a person. The ticket stays unanswered; its deadline becomes the promised day. */
@Injectable()
export class AcknowledgeTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly promises: Promises,
    private readonly reply: ReplyToTicket,
  ) {}

  run(actor: PersonActor, { ticketId, text, expectedVersion, ...promise }: AcknowledgeWish): Promise<Ticket> {
    return this.work.run(async () => {
      const hand = await this.desk.take(actor, ticketId, 'answer this ticket');
      await this.reply.run(actor, {
        ticketId,
        body: { text: text ?? (await this.promises.words(actor, hand, promise)) },
        to: null,
        cc: [],
        attachmentIds: [],
        answersId: null,
        expectedVersion,
        afterwards: 'STAY',
        acknowledge: promise,
      });
      return (await this.desk.take(actor, ticketId, 'answer this ticket')).ticket;
    });
  }
}
