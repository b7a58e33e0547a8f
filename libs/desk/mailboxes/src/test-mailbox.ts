import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { ensureAdministrator, PeopleStore } from '@kontaktpost/identity';
import type { MailboxId, PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Spoken } from './domain/connection-words';
import { SecretUnreadable } from './mailbox-errors';
import { MailboxServers, type Servers } from './mailbox-servers';
import { failed, noSendServer, type ServerTest } from './test-outcome';
import { testImap, testSmtp } from './test-servers';

/** How the servers of a mailbox answer; `imap` is null when no mail is fetched for it. */
export type MailboxTest = { readonly imap: ServerTest | null; readonly smtp: ServerTest };

/** Tries the servers of a mailbox, as they are stored, and says what is wrong. */
@Injectable()
export class TestMailbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly servers: MailboxServers,
    private readonly people: PeopleStore,
    private readonly audit: Audit,
  ) {}

  /** Outside any transaction: the servers take their time. */
  async run(actor: PersonActor, mailboxId: MailboxId): Promise<MailboxTest> {
    ensureAdministrator(actor, 'test mailboxes');
    const language = (await this.people.byId(actor.id))?.language ?? 'sv';
    const outcome = await this.test(mailboxId, language);
    const steps = { imap: outcome.imap?.step ?? null, smtp: outcome.smtp.step };
    await this.work.run(() =>
      this.audit.record(actor, 'mailbox.tested', { kind: 'mailbox', id: mailboxId }, steps),
    );
    return outcome;
  }

  private async test(mailboxId: MailboxId, language: Spoken): Promise<MailboxTest> {
    let servers: Servers;
    try {
      servers = await this.servers.of(mailboxId);
    } catch (fault) {
      if (!(fault instanceof SecretUnreadable)) throw fault;
      const unreadable = failed(fault, { host: '', port: null, secret: null }, language);
      return { imap: unreadable, smtp: unreadable };
    }
    const [imap, smtp] = await Promise.all([
      servers.imap && testImap(servers.imap, language),
      servers.smtp ? testSmtp(servers.smtp, language) : noSendServer(language),
    ]);
    return { imap, smtp };
  }
}
