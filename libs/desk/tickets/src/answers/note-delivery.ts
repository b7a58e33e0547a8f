import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import { system } from '@kontaktpost/kernel';
import { type MailFate, MailSettled, OutboundStore } from '@kontaktpost/outbound-mail';
import { Injectable } from '@nestjs/common';
import { MessagesStore } from '../messages/messages.store';
import { TicketDesk } from '../ticket-desk';
import { SetBack } from './set-back';

const TROUBLE = ['REFUSED', 'BOUNCED', 'UNCONFIRMED'];

/**
 * Carries the fate of an answer to its ticket: what failed or is unsure opens it again, unread, so that somebody sees it. An
 * automatic reply answers nothing, and opens nothing either.
 */
@Injectable()
export class NoteDelivery implements TaskHandler<MailFate> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly messages: MessagesStore,
    private readonly outbound: OutboundStore,
    private readonly desk: TicketDesk,
    private readonly setBack: SetBack,
  ) {}

  async run({ messageId, ticketId }: MailFate): Promise<void> {
    if (ticketId === null) return;
    await this.work.run(async () => {
      const { ticket } = await this.desk.take(system('outbound-mail'), ticketId, 'note a delivery');
      const [mail] = await this.outbound.byIds([messageId]);
      if (!mail) return;
      if (mail.sentAt) await this.messages.markSent(messageId, mail.sentAt);
      if ((await this.messages.byId(messageId))?.kind === 'AUTO_REPLY') return this.desk.changed(ticket);
      if (TROUBLE.includes(mail.state)) await this.setBack.run(ticket, mail.state);
      else await this.setBack.stands(ticket);
    });
  }
}

/** Soon after the outbox knows what became of a mail. */
export const noteDelivery = onEvent(MailSettled, 'tickets.note-delivery', NoteDelivery);
