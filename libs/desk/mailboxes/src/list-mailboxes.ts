import type { MailboxId, PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Mailbox } from './mailbox.entity';
import { MailboxesStore } from './mailboxes.store';

/** The mailboxes that a person sees by name: those the person reads; for administrators all, without content. */
@Injectable()
export class ListMailboxes {
  constructor(private readonly mailboxes: MailboxesStore) {}

  async all(actor: PersonActor): Promise<Mailbox[]> {
    return actor.administrator
      ? this.mailboxes.all()
      : this.mailboxes.list(await this.mailboxes.visibleTo(actor));
  }

  /** Null when there is none, or it may not be seen. */
  async one(actor: PersonActor, id: MailboxId): Promise<Mailbox | null> {
    return actor.administrator
      ? this.mailboxes.one(id)
      : this.mailboxes.byId(await this.mailboxes.visibleTo(actor), id);
  }
}
