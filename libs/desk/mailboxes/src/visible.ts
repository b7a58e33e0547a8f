import type { MailboxId } from '@kontaktpost/kernel';

/** The mailboxes that one person may read, at this moment. Only `MailboxesStore.visibleTo` makes one, so that no list can forget the question. */
export class Visible {
  private constructor(readonly mailboxIds: readonly MailboxId[]) {}

  /** For the store of this lib alone; the lib's door gives the type, not the class. */
  static of(mailboxIds: readonly MailboxId[]): Visible {
    return new Visible(mailboxIds);
  }

  includes(id: MailboxId): boolean {
    return this.mailboxIds.includes(id);
  }
}
