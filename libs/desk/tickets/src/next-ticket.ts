import { UnitOfWork } from '@kontaktpost/database';
import { Clock, type MailboxId, NotAllowed, NotFound, type PersonActor } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { KeepTaken } from './keep-taken';
import { NextTicketsStore } from './next-tickets.store';
import type { Ticket } from './ticket.entity';

/** Gives somebody the most urgent ticket that nobody holds. Two who ask at once get two. */
@Injectable()
export class NextTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailboxes: MailboxesStore,
    private readonly next: NextTicketsStore,
    private readonly keep: KeepTaken,
    private readonly clock: Clock,
  ) {}

  /** Of one mailbox, or of all that the actor works in; null when there is none. */
  run(actor: PersonActor, mailboxId: MailboxId | null): Promise<Ticket | null> {
    return this.work.run(async () => {
      const mailboxIds = await this.worked(actor, mailboxId);
      const ticket = await this.next.take(mailboxIds, this.clock.now());
      return ticket && this.keep.run(actor, ticket);
    });
  }

  private async worked(actor: PersonActor, mailboxId: MailboxId | null): Promise<readonly MailboxId[]> {
    const answered = await this.mailboxes.answeredBy(actor);
    if (mailboxId === null) return answered.mailboxIds;
    if (answered.includes(mailboxId)) return [mailboxId];
    if ((await this.mailboxes.visibleTo(actor)).includes(mailboxId))
      throw new NotAllowed('take tickets of this mailbox');
    throw new NotFound('mailbox');
  }
}
