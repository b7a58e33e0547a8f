import { Audit } from '@kontaktpost/audit';
import { Events } from '@kontaktpost/events';
import { PeopleStore, Rights } from '@kontaktpost/identity';
import type { Actor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Mailbox } from './mailbox.entity';
import { MailboxAdded, MailboxPromiseChanged } from './mailbox-events';
import { mailboxRoom } from './rooms';

/** Writes down in the open transaction what was done to a mailbox, and tells the screens of those who see it. */
@Injectable()
export class NoteMailbox {
  constructor(
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly people: PeopleStore,
    private readonly rights: Rights,
  ) {}

  async run(
    actor: Actor,
    deed: string,
    { id }: Mailbox,
    facts: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record(actor, deed, { kind: 'mailbox', id }, facts);
    await this.events.hint({ topic: 'mailbox.changed', ids: [id], version: 0, rooms: [mailboxRoom(id)] });
  }

  /** Tells other libs and the screens that it is there. */
  async added(mailbox: Mailbox): Promise<void> {
    await this.events.publish(MailboxAdded, { mailboxId: mailbox.id });
    await this.seenByOthers(mailbox, null);
  }

  /** Everyone who sees the mailbox now, or did as `before`, gets the rooms of now. */
  async seenByOthers(now: Mailbox, before: Mailbox | null): Promise<void> {
    const both = before ? [now, before] : [now];
    const teams = both.flatMap(({ teamId }) => teamId ?? []);
    const holders = await this.people.holdersOn(
      teams,
      both.map(({ boardId }) => boardId),
    );
    await this.rights.tell([...new Set([...holders, ...both.flatMap(({ ownerId }) => ownerId ?? [])])]);
  }

  /** Has the deadlines of the mailbox's tickets reckoned anew. */
  async promiseChanged({ id }: Mailbox): Promise<void> {
    await this.events.publish(MailboxPromiseChanged, { mailboxId: id });
  }
}
