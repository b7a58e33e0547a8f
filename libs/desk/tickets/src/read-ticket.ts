import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import type { PersonActor, TicketId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { Ticket } from './ticket.entity';
import { TicketsStore } from './tickets.store';

/** Opens one ticket for reading. A secret one leaves a line that says who read it (decisions 25). */
@Injectable()
export class ReadTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tickets: TicketsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly audit: Audit,
  ) {}

  /** Null when there is none or the actor may not see it: the same answer to both. */
  async run(
    actor: PersonActor,
    { id, reference }: { id: string | null; reference: string | null },
  ): Promise<Ticket | null> {
    const visible = await this.mailboxes.visibleTo(actor);
    const ticket = id
      ? await this.tickets.byId(visible, id)
      : reference
        ? await this.tickets.byReference(visible, reference)
        : null;
    if (ticket && (await this.isSecret(ticket))) await this.note(actor, ticket);
    return ticket;
  }

  /** Leaves the same line for each secret ticket among those whose messages or notes a list gives along. */
  async noteContent(actor: PersonActor, ids: readonly TicketId[]): Promise<void> {
    const tickets = await this.tickets.visibleByIds(await this.mailboxes.visibleTo(actor), ids);
    for (const ticket of tickets) if (await this.isSecret(ticket)) await this.note(actor, ticket);
  }

  /** True when what is on the ticket is secret, or is presumed to be. */
  async isSecret({ markedSecretAt, mailboxId }: Ticket): Promise<boolean> {
    const mailbox = await this.mailboxes.one(mailboxId);
    return markedSecretAt !== null || mailbox?.secrecyPresumption === 'SECRECY';
  }

  private note(actor: PersonActor, { id }: Ticket): Promise<void> {
    return this.work.run(() => this.audit.record(actor, 'ticket.viewed', { kind: 'ticket', id }));
  }
}
