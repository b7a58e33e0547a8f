import type { MessageId } from '@kontaktpost/kernel';
import { OutboundStore } from '@kontaktpost/outbound-mail';
import { Injectable } from '@nestjs/common';
import { type ClockMessage, replyClock } from './domain/reply-clock';
import { MessagesStore } from './messages.store';
import type { Ticket } from './ticket.entity';

const FAILED = ['REFUSED', 'BOUNCED', 'CANCELLED'];

/** Sets the reply clock of a ticket that is held, from what is written on it (decisions 18). The caller saves. */
@Injectable()
export class SetReplyClock {
  constructor(
    private readonly messages: MessagesStore,
    private readonly outbound: OutboundStore,
  ) {}

  async run(ticket: Ticket): Promise<void> {
    const clock = replyClock(await this.clockMessages(ticket));
    const waits = ticket.status !== 'RESOLVED' && ticket.lane === 'PERSON';
    ticket.waitingSince = waits ? clock.waitingSince : null;
    ticket.replyDueAt = waits ? clock.replyDueAt : null;
    ticket.firstReplyDueAt ??= ticket.replyDueAt;
    ticket.answeredAt = clock.answeredAt;
  }

  private async clockMessages(ticket: Ticket): Promise<ClockMessage[]> {
    const messages = await this.messages.forClock(ticket.id);
    const outgoing: MessageId[] = messages.filter((m) => m.direction === 'OUTGOING').map(({ id }) => id);
    const mails = await this.outbound.byIds(outgoing);
    const failed = new Set(mails.filter(({ state }) => FAILED.includes(state)).map(({ id }) => id));
    return messages.map((m) => ({
      direction: m.direction,
      kind: m.kind,
      version: m.ticketVersion,
      at: m.receivedAt ?? m.createdAt,
      stands: !failed.has(m.id),
      byPerson: m.authorId !== null,
    }));
  }
}
