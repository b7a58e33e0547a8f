import { PeopleStore, type Person } from '@kontaktpost/identity';
import { type MailboxId, NotFound, type PersonId } from '@kontaktpost/kernel';
import { OrganisationStore, type Signature, signatureFor } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import type { Mailbox } from './mailbox.entity';
import { MailboxesStore } from './mailboxes.store';

/** The signature that the server puts under answers; nobody edits it in a mail (G14). */
@Injectable()
export class Signatures {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly people: PeopleStore,
    private readonly organisation: OrganisationStore,
  ) {}

  /** For an answer of this person from this mailbox: the mailbox's template, else the organisation's. Asks for no right. */
  async of(mailboxId: MailboxId, personId: PersonId): Promise<Signature> {
    const mailbox = await this.mailboxes.one(mailboxId);
    const person = await this.people.byId(personId);
    if (!mailbox || !person) throw new NotFound(mailbox ? 'person' : 'mailbox');
    return this.fill(mailbox, person);
  }

  private async fill(mailbox: Mailbox, person: Person): Promise<Signature> {
    const organisation = await this.organisation.organisation();
    const team = mailbox.teamId && (await this.organisation.teamById(mailbox.teamId));
    const template = mailbox.signatureTemplate ?? organisation.signatureTemplate;
    return signatureFor({ template, person, mailbox, team: team || { name: '' }, organisation });
  }
}
