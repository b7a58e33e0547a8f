import { UnitOfWork } from '@kontaktpost/database';
import { Clock, Conflict, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { addedSince } from '../domain/stale';
import { move, type StatusEvent } from '../domain/ticket-status';
import type { AfterReply, TicketStatus } from '../domain/ticket-values';
import type { Message } from '../messages/message.entity';
import { MessagesStore } from '../messages/messages.store';
import { TicketDesk, type TicketInHand } from '../ticket-desk';
import { DraftAnswer, type ReplyWish } from './draft-answer';
import { KeepAnswer } from './keep-answer';

export type { ReplyWish } from './draft-answer';

const AFTERWARDS: Readonly<Record<AfterReply, StatusEvent>> = {
  WAIT: 'ANSWERED_AND_WAITING',
  STAY: 'ANSWERED_AND_OPEN',
  RESOLVE: 'RESOLVED',
};

/** Answers the citizen. The mail is in the outbox when this ends; sending is the outbox's own work. */
@Injectable()
export class ReplyToTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly messages: MessagesStore,
    private readonly draft: DraftAnswer,
    private readonly keep: KeepAnswer,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, wish: ReplyWish): Promise<Message> {
    return this.work.run(async () => {
      const hand = await this.desk.take(actor, wish.ticketId, 'answer this ticket');
      await this.ensureSeen(actor, wish);
      const answer = await this.draft.run(actor, hand, wish);
      return this.keep.run(actor, hand, {
        answer,
        now: this.clock.now(),
        status: this.afterwards(hand, wish),
      });
    });
  }

  private afterwards({ ticket }: TicketInHand, { afterwards, acknowledge }: ReplyWish): TicketStatus {
    if (acknowledge) return move(ticket.status, 'ANSWERED_AND_OPEN');
    const event = ticket.status === 'RESOLVED' && afterwards === 'RESOLVE' ? null : AFTERWARDS[afterwards];
    return event ? move(ticket.status, event) : ticket.status;
  }

  private async ensureSeen(actor: PersonActor, { ticketId, expectedVersion }: ReplyWish): Promise<void> {
    if (expectedVersion === null) return;
    const messages = await this.messages.forClock([ticketId]);
    const notes = await this.messages.notesOf([ticketId]);
    const added = [
      // One's own answer counts too: whoever sends again since no reply came back must see that it went. What the product
      // says by itself does not: nobody has to read it first.
      ...messages
        .filter((m) => m.direction === 'INCOMING' || m.authorId !== null)
        .map(({ id, ticketVersion }) => ({ id, version: ticketVersion, by: null })),
      ...notes.map(({ id, ticketVersion, authorId }) => ({ id, version: ticketVersion, by: authorId })),
    ];
    const unseen = addedSince(expectedVersion, actor.id, added);
    if (unseen.length > 0)
      throw new Conflict('Something has come onto the ticket since you opened it. Read it, then send.', {
        added: unseen,
      });
  }
}
