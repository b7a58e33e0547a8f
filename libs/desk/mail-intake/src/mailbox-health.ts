import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { Clock, type MailboxId, type MessageId, newId } from '@kontaktpost/kernel';
import { MailLog } from '@kontaktpost/mail-log';
import { explainServerFault, type Mailbox, mailboxRoom } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { ChecksStore } from './checks.store';

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

  well(mailboxId: MailboxId): Promise<void> {
    return this.work.run(async () => {
      const news = await this.checks.succeeded(mailboxId, this.clock.now());
      if (news) await this.tell(mailboxId);
    });
  }

  ill(mailboxId: MailboxId, fault: unknown): Promise<void> {
    return this.work.run(async () => {
      const news = await this.checks.failed(mailboxId, this.clock.now(), explainServerFault(fault));
      if (news) await this.tell(mailboxId);
    });
  }

  async tooLarge({ id, boardId, address }: Mailbox, sizeInBytes: number): Promise<void> {
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
    return this.events.hint({
      topic: 'mailbox.changed',
      ids: [mailboxId],
      version: 0,
      rooms: [mailboxRoom(mailboxId)],
    });
  }
}
