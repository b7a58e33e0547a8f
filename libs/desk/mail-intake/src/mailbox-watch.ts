import { Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { Clock, type MailboxId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { ListenerTools } from './imap-listener';
import type { WatchedFolder } from './imap-session';
import { MailboxHealth } from './mailbox-health';
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
      failed: (fault) => this.failed(id, fault),
      tooLarge: (mail) => this.work.run(() => this.noteTooLarge(watched, mail)),
    };
  }

  failed(mailboxId: MailboxId, fault: unknown): Promise<void> {
    return this.health.ill(mailboxId, fault);
  }

  /** The mail stays on the server; a row, a log line and the mailbox's alarm tell of it (decisions 16). */
  private async noteTooLarge(
    { mailbox, account, folder }: WatchedFolder,
    { uidValidity, ...mail }: { uid: number; sizeInBytes: number; uidValidity: bigint },
  ): Promise<void> {
    const at = this.clock.now();
    const place = { mailboxId: mailbox.id, account, folder };
    const isNew = await this.receipts.noteOversized(place, uidValidity, {
      ...mail,
      at,
    });
    if (isNew) await this.health.tooLarge(mailbox, mail.sizeInBytes);
  }
}
