import { PeopleStore, type Person } from '@kontaktpost/identity';
import { InvalidInput, type PersonId } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';

/** Refuses who does not work on a mailbox, or no longer works here. */
@Injectable()
export class EnsureWorksThere {
  constructor(
    private readonly people: PeopleStore,
    private readonly mailboxes: MailboxesStore,
  ) {}

  /** `field`: where the input names the person. */
  async run(personId: PersonId, mailbox: Mailbox, field: string): Promise<Person> {
    const person = await this.people.byId(personId);
    const works = await this.mailboxes.worksOn(personId, mailbox);
    if (!person || person.deactivatedAt || !works)
      throw new InvalidInput(
        field,
        'That person does not work on this mailbox. Choose somebody of its team.',
      );
    return person;
  }
}
