import { UnitOfWork } from '@kontaktpost/database';
import { ensureAdministrator, type Language } from '@kontaktpost/identity';
import { type Actor, Clock, InvalidInput, type MailboxId, NotFound, type TeamId } from '@kontaktpost/kernel';
import { OrganisationStore, signatureFault } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import type { Mailbox } from './mailbox.entity';
import type { SecrecyPresumption } from './mailbox-kinds';
import { MailboxesStore } from './mailboxes.store';
import { NoteMailbox } from './note-mailbox';
import { type ImapWish, SetServers, type SmtpWish } from './set-servers';

/** What is to change on a mailbox; what is left out stays. */
export type MailboxChange = {
  readonly mailboxId: MailboxId;
  readonly name?: string | null;
  readonly teamId?: TeamId | null;
  readonly language?: Language | null;
  readonly secrecyPresumption?: SecrecyPresumption | null;
  /** Null: the organisation's. */
  readonly signatureTemplate?: string | null;
  /** Null: mail is no longer fetched. */
  readonly imap?: ImapWish | null;
  /** Null: the relay of SMTP_URL. */
  readonly smtp?: SmtpWish | null;
  readonly closed?: boolean | null;
  /** 1 to 10. */
  readonly replyWithinWorkingDays?: number | null;
  readonly afterClosingCountsAsNextDay?: boolean | null;
};

const LONGEST_PROMISE_DAYS = 10;

/** Changes a mailbox: who answers it, its servers and signature, and whether it takes mail in. */
@Injectable()
export class UpdateMailbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailboxes: MailboxesStore,
    private readonly organisation: OrganisationStore,
    private readonly servers: SetServers,
    private readonly note: NoteMailbox,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, change: MailboxChange): Promise<Mailbox> {
    return this.work.run(async () => {
      ensureAdministrator(actor, 'change mailboxes');
      const mailbox = await this.mailboxes.lock(change.mailboxId);
      if (!mailbox) throw new NotFound('mailbox');
      const before = { ...mailbox };
      Object.assign(mailbox, texts(change), promise(change), closing(mailbox, change, this.clock.now()));
      if (change.teamId) await this.give(mailbox, change.teamId);
      if (change.imap !== undefined) this.servers.imap(mailbox, change.imap);
      if (change.smtp !== undefined) this.servers.smtp(mailbox, change.smtp);
      await this.mailboxes.save(mailbox);
      await this.note.run(actor, 'mailbox.changed', mailbox, facts(change, before, mailbox));
      if (before.teamId !== mailbox.teamId) await this.note.seenByOthers(mailbox, before);
      if (promisesOtherwise(before, mailbox)) await this.note.promiseChanged(mailbox);
      return mailbox;
    });
  }

  private async give(mailbox: Mailbox, teamId: TeamId): Promise<void> {
    if (mailbox.teamId === null)
      throw new InvalidInput('teamId', 'A personal mailbox has an owner, not a team.');
    const team = await this.organisation.teamById(teamId);
    if (!team) throw new NotFound('team');
    if (team.boardId !== mailbox.boardId)
      throw new InvalidInput(
        'teamId',
        'A mailbox stays with its board, which holds its records. Choose a team of the same board.',
      );
    mailbox.teamId = teamId;
  }
}

function texts({ name, language, secrecyPresumption, signatureTemplate }: MailboxChange): Partial<Mailbox> {
  if (name != null && name.trim() === '')
    throw new InvalidInput('name', 'Write the name that citizens see as the sender.');
  const fault = signatureTemplate == null ? null : signatureFault(signatureTemplate);
  if (fault) throw new InvalidInput('signatureTemplate', fault);
  return {
    ...(name != null && { name: name.trim() }),
    ...(language != null && { language }),
    ...(secrecyPresumption != null && { secrecyPresumption }),
    ...(signatureTemplate !== undefined && {
      signatureTemplate: signatureTemplate?.trim() ? signatureTemplate : null,
    }),
  };
}

function promise(change: MailboxChange): Partial<Mailbox> {
  const { replyWithinWorkingDays: days, afterClosingCountsAsNextDay: nextDay } = change;
  if (days != null && !(Number.isInteger(days) && days >= 1 && days <= LONGEST_PROMISE_DAYS))
    throw new InvalidInput(
      'replyWithinWorkingDays',
      `Promise an answer within 1 to ${LONGEST_PROMISE_DAYS} working days.`,
    );
  return {
    ...(days != null && { replyWithinWorkingDays: days }),
    ...(nextDay != null && { afterClosingCountsAsNextDay: nextDay }),
  };
}

// Another team has other opening hours, and with them other deadlines.
const promisesOtherwise = (a: Mailbox, b: Mailbox): boolean =>
  a.replyWithinWorkingDays !== b.replyWithinWorkingDays ||
  a.afterClosingCountsAsNextDay !== b.afterClosingCountsAsNextDay ||
  a.teamId !== b.teamId;

const closing = ({ closedAt }: Mailbox, { closed }: MailboxChange, now: Date): Partial<Mailbox> =>
  closed == null ? {} : { closedAt: closed ? (closedAt ?? now) : null };

/** Which fields were given; of those that decide who reads, how strictly, and what is promised, also from what to what. */
function facts(change: MailboxChange, before: Mailbox, now: Mailbox): Record<string, unknown> {
  const { mailboxId: _, ...given } = change;
  const fields = Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : field));
  return { fields, from: rulesOf(before), to: rulesOf(now) };
}

const rulesOf = (mailbox: Mailbox): Record<string, unknown> => ({
  teamId: mailbox.teamId,
  secrecyPresumption: mailbox.secrecyPresumption,
  closed: mailbox.closedAt !== null,
  replyWithinWorkingDays: mailbox.replyWithinWorkingDays,
  afterClosingCountsAsNextDay: mailbox.afterClosingCountsAsNextDay,
});
