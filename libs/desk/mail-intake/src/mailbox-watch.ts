import { Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { Clock, type MailboxId, type MessageId, newId } from '@kontaktpost/kernel';
import { MailLog } from '@kontaktpost/mail-log';
import { explainServerFault, mailboxRoom } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { ChecksStore } from './checks.store';
import type { ListenerTools } from './imap-listener';
import type { WatchedFolder } from './imap-session';
import { ReceiptsStore } from './receipts.store';
import { ReceiveMail } from './receive-mail';

/** What a listener needs of the rest of the house: storing mail, and telling how its mailbox is. */
@Injectable()
export class MailboxWatch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly receive: ReceiveMail,
    private readonly receipts: ReceiptsStore,
    private readonly health: MailboxHealth,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  toolsFor(watched: WatchedFolder): ListenerTools {
    const { id } = watched.mailbox;
    return {
      receive: this.receive,
      receipts: this.receipts,
      clock: this.clock,
      maxMessageBytes: this.settings.MAX_MESSAGE_BYTES,
      checked: () => this.health.well(id),
      failed: (fault) => this.health.ill(id, fault),
      tooLarge: (mail) => this.work.run(() => this.noteTooLarge(watched, mail)),
    };
  }

  /** The mail stays on the server; a row, a log line and the mailbox's alarm tell of it (decisions 16). */
  private async noteTooLarge(
    { mailbox, folder }: WatchedFolder,
    { uidValidity, ...mail }: { uid: number; sizeInBytes: number; uidValidity: bigint },
  ): Promise<void> {
    const at = this.clock.now();
    const isNew = await this.receipts.noteOversized({ mailboxId: mailbox.id, folder }, uidValidity, { ...mail, at });
    if (isNew) await this.health.tooLarge(mailbox, mail.sizeInBytes);
  }
}

/** How a mailbox is: its last good look, or what is wrong since when. Screens are told when it changes. */
@Injectable()
export class MailboxHealth {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly log: MailLog,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async well(mailboxId: MailboxId): Promise<void> {
    await this.checks.succeeded(mailboxId, this.clock.now());
  }

  ill(mailboxId: MailboxId, fault: unknown): Promise<void> {
    return this.work.run(async () => {
      const news = await this.checks.failed(mailboxId, this.clock.now(), explainServerFault(fault));
      if (news) await this.tell(mailboxId);
    });
  }

  async tooLarge({ id, boardId, address }: WatchedFolder['mailbox'], sizeInBytes: number): Promise<void> {
    await this.log.record({
      direction: 'INCOMING',
      outcome: 'TOO_LARGE',
      mailboxId: id,
      boardId,
      messageId: newId<MessageId>(),
      sender: '',
      recipients: [address],
      subject: '',
      sizeInBytes,
      at: this.clock.now(),
    });
    await this.tell(id);
  }

  private tell(mailboxId: MailboxId): Promise<void> {
    return this.events.hint({ topic: 'mailbox.changed', ids: [mailboxId], version: 0, rooms: [mailboxRoom(mailboxId)] });
  }
}
