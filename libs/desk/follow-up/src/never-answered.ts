import { InvalidInput, type MailboxId, type PersonActor } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { type Ticket, TicketsStore, WaitingTicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import { OwnMailboxes } from './own-mailboxes';

const MOST = 100;

/** The tickets that wait and that no person has ever answered, longest waiting first. */
@Injectable()
export class NeverAnswered {
  constructor(
    private readonly own: OwnMailboxes,
    private readonly mailboxes: MailboxesStore,
    private readonly waiting: WaitingTicketsStore,
    private readonly tickets: TicketsStore,
  ) {}

  async run(actor: PersonActor, mailboxId: MailboxId | null, first: number): Promise<Ticket[]> {
    if (first < 1 || first > MOST) throw new InvalidInput('first', `Ask for 1 to ${MOST} at a time.`);
    const own = await this.own.of(actor, mailboxId);
    const visible = await this.mailboxes.visibleTo(actor);
    const ids = await this.waiting.neverAnswered(
      visible,
      own.map(({ id }) => id),
      first,
    );
    const found = new Map((await this.tickets.visibleByIds(visible, ids)).map((t) => [t.id, t]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}
