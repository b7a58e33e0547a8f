import { PeopleStore } from '@kontaktpost/identity';
import { type MailboxId, NotFound, type PersonId } from '@kontaktpost/kernel';
import { OrganisationStore, type Signature, signatureFor } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { MailboxesStore } from './mailboxes.store';

/** The signature that the server puts under answers; nobody edits it in a mail (G14). */
@Injectable()
export class Signatures {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly people: PeopleStore,
    private readonly store: OrganisationStore,
  ) {}

  /** For an answer of this person from this mailbox, by the mailbox's own template, else the organisation's. Asks for no right. */
  async of(mailboxId: MailboxId, personId: PersonId): Promise<Signature> {
    const mailbox = await this.mailboxes.one(mailboxId);
    if (!mailbox) throw new NotFound('mailbox');
    const person = await this.people.byId(personId);
    if (!person) throw new NotFound('person');
    const organisation = await this.store.organisation();
    const team = mailbox.teamId === null ? null : await this.store.teamById(mailbox.teamId);
    const template = mailbox.signatureTemplate ?? organisation.signatureTemplate;
    return signatureFor({ template, person, mailbox, team: team ?? { name: '' }, organisation });
  }
}
