import { UnitOfWork } from '@kontaktpost/database';
import { type Actor, Clock } from '@kontaktpost/kernel';
import { QueueMail } from '@kontaktpost/outbound-mail';
import { Injectable } from '@nestjs/common';
import type { Message } from '../messages/message.entity';
import { writtenMessage } from '../messages/written-message';
import { TicketDesk } from '../ticket-desk';
import { type AutomaticWish, DraftAnswer } from './draft-answer';
import { KeepAutomatic } from './keep-automatic';

/**
 * Sends what the product says by itself, such as that somebody is away, as `Auto-Submitted: auto-replied` (RFC 3834). It
 * answers nothing: status, holder, deadline and what is unread stay. The caller has judged that it may go out.
 */
@Injectable()
export class AnswerAutomatically {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly draft: DraftAnswer,
    private readonly queue: QueueMail,
    private readonly keep: KeepAutomatic,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, wish: AutomaticWish): Promise<Message> {
    return this.work.run(async () => {
      const hand = await this.desk.take(actor, wish.ticketId, 'answer this ticket');
      const answer = await this.draft.automatic(hand, wish);
      const outbound = await this.queue.run(actor, answer.mail);
      const message = writtenMessage(hand, { answer, now: this.clock.now(), outbound, authorId: null });
      await this.keep.run(actor, hand.ticket, message);
      await this.desk.changed(hand.ticket);
      return message;
    });
  }
}
