import { PeopleStore } from '@kontaktpost/identity';
import { InvalidInput, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { replyWords } from './domain/reply-words';

/** Whose automatic reply, until when, and who answers meanwhile. */
export type ReplyAbout = {
  readonly personId: PersonId;
  readonly endsAt: Date;
  readonly standInId: PersonId | null;
  readonly teamId: TeamId | null;
};

const LONGEST = 2000;

/** What automatic replies say. */
@Injectable()
export class ReplyTexts {
  constructor(
    private readonly people: PeopleStore,
    private readonly organisation: OrganisationStore,
    private readonly mailboxes: MailboxesStore,
  ) {}

  /** The person's own words, else the standard words in the language of the mailbox. */
  async of(
    absence: ReplyAbout & { readonly replyText: string | null },
    language?: 'sv' | 'en',
  ): Promise<string> {
    return absence.replyText ?? (await this.standard(absence, language));
  }

  /** Without a language: that of the person's own mailbox, Swedish when there is none. */
  async standard({ personId, endsAt, ...cover }: ReplyAbout, language?: 'sv' | 'en'): Promise<string> {
    const spoken = language ?? (await this.mailboxes.ofOwners([personId]))[0]?.language ?? 'sv';
    return replyWords({ language: spoken, endsAt, answeredBy: await this.nameOf(cover) });
  }

  /** What a person wrote for the reply: null when that is nothing, or just the standard words, which then follow every change. */
  async own(about: ReplyAbout, written: string | null | undefined): Promise<string | null> {
    const text = written?.trim() ?? '';
    if (text.length > LONGEST)
      throw new InvalidInput('replyText', `An automatic reply holds at most ${LONGEST} characters.`);
    return text === '' || text === (await this.standard(about)) ? null : text;
  }

  private async nameOf({ standInId, teamId }: Pick<ReplyAbout, 'standInId' | 'teamId'>): Promise<string> {
    const found = standInId
      ? await this.people.byId(standInId)
      : teamId && (await this.organisation.teamById(teamId));
    return found ? found.name : (await this.organisation.organisation()).name;
  }
}
