import { Audit } from '@kontaktpost/audit';
import type { Actor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Message } from '../messages/message.entity';
import { MessagesStore } from '../messages/messages.store';
import type { Ticket } from '../ticket.entity';
import { TicketsStore } from '../tickets.store';

/** Writes a mail that the product has sent by itself on its ticket. Joins the transaction of the command. */
@Injectable()
export class KeepAutomatic {
  constructor(
    private readonly messages: MessagesStore,
    private readonly tickets: TicketsStore,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, ticket: Ticket, message: Message): Promise<void> {
    await this.messages.insert(message, []);
    ticket.messageCount += 1;
    await this.tickets.save(ticket);
    await this.audit.record(
      actor,
      'ticket.auto-answered',
      { kind: 'ticket', id: ticket.id },
      { messageId: message.id },
    );
  }
}
