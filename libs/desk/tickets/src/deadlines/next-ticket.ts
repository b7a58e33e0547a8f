import { UnitOfWork } from '@kontaktpost/database';
import { worksIn } from '@kontaktpost/identity';
import {
  Clock,
  InvalidInput,
  type MailboxId,
  NotAllowed,
  NotFound,
  type PersonActor,
  type TeamId,
} from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { KeepTaken } from '../assigning/keep-taken';
import type { Ticket } from '../ticket.entity';
import { NextTicketsStore } from './next-tickets.store';

/** Of which mailboxes: of one, of a team's, or with neither of all that the actor works in. */
export type NextWish = { readonly mailboxId: MailboxId | null; readonly teamId: TeamId | null };

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

  /** Null when there is none. */
  run(actor: PersonActor, { mailboxId, teamId }: NextWish): Promise<Ticket | null> {
    if (mailboxId !== null && teamId !== null)
      throw new InvalidInput('teamId', 'Choose a mailbox or a team, not both.');
    return this.work.run(async () => {
      const mailboxIds = teamId === null ? await this.worked(actor, mailboxId) : await this.of(actor, teamId);
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

  private async of(actor: PersonActor, teamId: TeamId): Promise<readonly MailboxId[]> {
    if (!worksIn(actor, teamId)) throw new NotFound('team');
    return (await this.mailboxes.ofTeams([teamId])).map(({ id }) => id);
  }
}
