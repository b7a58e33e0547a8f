import type { MessageId, PersonActor } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { OutboundStore } from '@kontaktpost/outbound-mail';
import { Injectable } from '@nestjs/common';
import { HeldTicketsStore } from './assigning/held-tickets.store';
import { pageSize } from './domain/ticket-page';
import type { Message } from './messages/message.entity';
import { MessagesStore } from './messages/messages.store';

/** What waits for the signed-in person: own tickets, and answers whose fate must be settled. */
@Injectable()
export class CountMine {
  constructor(
    private readonly tickets: HeldTicketsStore,
    private readonly messages: MessagesStore,
    private readonly outbound: OutboundStore,
    private readonly mailboxes: MailboxesStore,
  ) {}

  /** Counted no further than the limit. */
  async run(actor: PersonActor, limit: number): Promise<{ mine: number; undelivered: number }> {
    const visible = await this.mailboxes.visibleTo(actor);
    const unsettled = await this.outbound.unsettled(visible, limit);
    return { mine: await this.tickets.countOf(actor.id, limit), undelivered: unsettled.length };
  }

  async undelivered(actor: PersonActor, first: number): Promise<Message[]> {
    const mails = await this.outbound.unsettled(await this.mailboxes.visibleTo(actor), pageSize(first, 50));
    const ids: MessageId[] = mails.map(({ id }) => id);
    const messages = new Map((await this.messages.byIds(ids)).map((message) => [message.id, message]));
    return ids.flatMap((id) => messages.get(id) ?? []);
  }
}
