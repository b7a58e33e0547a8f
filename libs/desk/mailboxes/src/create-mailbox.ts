import { UnitOfWork, violatedConstraint } from '@kontaktpost/database';
import { ensureAdministrator, type Language } from '@kontaktpost/identity';
import {
  type Actor,
  type BoardId,
  Clock,
  InvalidInput,
  isMailAddress,
  type MailboxId,
  NotFound,
  newId,
  normaliseAddress,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { Mailbox } from './mailbox.entity';
import { AddressTaken } from './mailbox-errors';
import type { MailboxKind, SecrecyPresumption } from './mailbox-kinds';
import { MailboxesStore } from './mailboxes.store';
import { NoteMailbox } from './note-mailbox';

/** A new mailbox. A function mailbox needs a team and has its board; a personal one needs an owner and a board. */
export type NewMailbox = {
  readonly address: string;
  readonly name: string;
  readonly kind?: MailboxKind | null;
  readonly teamId?: TeamId | null;
  readonly ownerId?: PersonId | null;
  readonly boardId?: BoardId | null;
  readonly language?: Language | null;
  readonly secrecyPresumption?: SecrecyPresumption | null;
};

/** Adds a mailbox, without servers: it lives on what is handed in until it gets them. */
@Injectable()
export class CreateMailbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailboxes: MailboxesStore,
    private readonly organisation: OrganisationStore,
    private readonly note: NoteMailbox,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, wish: NewMailbox): Promise<Mailbox> {
    return this.work.run(async () => {
      ensureAdministrator(actor, 'add mailboxes');
      const mailbox = Object.assign(new Mailbox(), checked(wish), await this.place(wish), {
        id: newId<MailboxId>(),
        createdAt: this.clock.now(),
      });
      await this.mailboxes.save(mailbox).catch(explain);
      await this.note.run(actor, 'mailbox.added', mailbox, { kind: mailbox.kind, boardId: mailbox.boardId });
      await this.note.added(mailbox);
      return mailbox;
    });
  }

  private async place(wish: NewMailbox): Promise<Pick<Mailbox, 'kind' | 'teamId' | 'ownerId' | 'boardId'>> {
    const { kind = 'FUNCTION', teamId, ownerId, boardId } = wish;
    if (kind !== 'PERSONAL') return { kind: 'FUNCTION', ownerId: null, ...(await this.teamPlace(wish)) };
    if (teamId) throw new InvalidInput('teamId', 'A personal mailbox has an owner, not a team.');
    if (!ownerId) throw new InvalidInput('ownerId', 'Say whose mailbox it is.');
    if (!boardId) throw new InvalidInput('boardId', 'Say which board holds what comes in here.');
    return { kind, teamId: null, ownerId, boardId };
  }

  private async teamPlace({
    teamId,
    ownerId,
    boardId,
  }: NewMailbox): Promise<Pick<Mailbox, 'teamId' | 'boardId'>> {
    if (ownerId) throw new InvalidInput('ownerId', 'A function mailbox has a team, not an owner.');
    if (!teamId) throw new InvalidInput('teamId', 'Say which team answers the mailbox.');
    const team = await this.organisation.teamById(teamId);
    if (!team) throw new NotFound('team');
    if (boardId && boardId !== team.boardId)
      throw new InvalidInput(
        'boardId',
        "The mailbox's board is its team's. Leave the board out, or choose another team.",
      );
    return { teamId, boardId: team.boardId };
  }
}

function checked({ address, name, language, secrecyPresumption }: NewMailbox): Partial<Mailbox> {
  if (!isMailAddress(normaliseAddress(address)))
    throw new InvalidInput('address', 'Write the address as info@example.com.');
  if (name.trim() === '') throw new InvalidInput('name', 'Write the name that citizens see as the sender.');
  return {
    address: normaliseAddress(address),
    name: name.trim(),
    language: language ?? 'sv',
    secrecyPresumption: secrecyPresumption ?? 'OPENNESS',
    signatureTemplate: null,
    imap: null,
    imapSecret: null,
    smtp: null,
    smtpSecret: null,
    replyWithinWorkingDays: 2,
    afterClosingCountsAsNextDay: false,
    closedAt: null,
  };
}

function explain(fault: unknown): never {
  const constraint = violatedConstraint(fault);
  if (constraint === 'mailboxes_address_key') throw new AddressTaken();
  if (constraint === 'mailboxes_owner_id_fkey') throw new NotFound('person');
  if (constraint === 'mailboxes_board_id_fkey') throw new NotFound('board');
  throw fault;
}
