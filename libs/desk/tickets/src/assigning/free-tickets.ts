import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import { PeopleStore, RightsTaken } from '@kontaktpost/identity';
import type { TaskHandler } from '@kontaktpost/jobs';
import { type MailboxId, type PersonId, system, type TicketId } from '@kontaktpost/kernel';
import { MailboxesStore, MailboxPromiseChanged } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { Ticket } from '../ticket.entity';
import { HeldTicketsStore } from './held-tickets.store';
import { ReassignTicket } from './reassign-ticket';

const TICKETS = system('tickets');
const BATCH = 100;
const MOST_BATCHES = 1000;

/** Gives back to their teams what somebody holds who no longer answers there, so that nobody hides a ticket (G20). */
@Injectable()
export class FreeTickets implements TaskHandler<{ readonly personId: PersonId }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly mailboxes: MailboxesStore,
    private readonly held: HeldTicketsStore,
    private readonly reassign: ReassignTicket,
  ) {}

  /** Each batch is its own transaction; what was freed already is not found again. */
  async run({ personId }: { readonly personId: PersonId }): Promise<void> {
    let after: TicketId | null = null;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const held: Ticket[] = await this.held.openOf(personId, { after, first: BATCH });
      await this.work.run(() => this.free(personId, held));
      after = held.at(-1)?.id ?? null;
      if (held.length < BATCH) return;
    }
  }

  private async free(personId: PersonId, held: readonly Ticket[]): Promise<void> {
    const stillHere = !(await this.people.byId(personId))?.deactivatedAt;
    const mailboxes = await this.mailboxes.byIds([...new Set(held.map(({ mailboxId }) => mailboxId))]);
    for (const mailbox of mailboxes) {
      if (stillHere && (await this.mailboxes.worksOn(personId, mailbox))) continue;
      for (const { id } of held.filter(({ mailboxId }) => mailboxId === mailbox.id))
        await this.reassign.run(TICKETS, {
          ticketId: id,
          from: personId,
          to: null,
          facts: { because: 'no longer answers here' },
        });
    }
  }
}

/** The same for all who hold tickets of one mailbox, which may have another team by now. */
@Injectable()
export class FreeInMailbox implements TaskHandler<{ readonly mailboxId: MailboxId }> {
  constructor(
    private readonly held: HeldTicketsStore,
    private readonly free: FreeTickets,
  ) {}

  async run({ mailboxId }: { readonly mailboxId: MailboxId }): Promise<void> {
    for (const personId of await this.held.holdersIn(mailboxId)) await this.free.run({ personId });
  }
}

/** Soon after a role was taken from somebody, or somebody has left. */
export const freeTickets = onEvent(RightsTaken, 'tickets.free', FreeTickets);
/** Soon after a mailbox was given to another team. */
export const freeInMailbox = onEvent(MailboxPromiseChanged, 'tickets.free-in-mailbox', FreeInMailbox);
