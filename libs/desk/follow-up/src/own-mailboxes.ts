import { worksIn } from '@kontaktpost/identity';
import { type MailboxId, NotFound, type PersonActor } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';

/** The mailboxes whose figures a person may see: those of the person's teams, and the person's own; not those read for somebody else. */
@Injectable()
export class OwnMailboxes {
  constructor(private readonly mailboxes: MailboxesStore) {}

  /** By name; one alone when its id is given, which is refused as unknown when the person does not work in it. */
  async of(actor: PersonActor, mailboxId: MailboxId | null): Promise<Mailbox[]> {
    const seen = await this.mailboxes.list(await this.mailboxes.visibleTo(actor));
    const own = seen.filter(({ teamId, ownerId }) =>
      teamId ? worksIn(actor, teamId) : ownerId === actor.id,
    );
    if (mailboxId === null) return own;
    const wanted = own.filter(({ id }) => id === mailboxId);
    if (wanted.length === 0) throw new NotFound('mailbox');
    return wanted;
  }
}
