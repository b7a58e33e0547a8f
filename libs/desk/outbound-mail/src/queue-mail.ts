import { Blobs } from '@kontaktpost/blobs';
import { Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { Jobs } from '@kontaktpost/jobs';
import { type Actor, Clock, domainOf } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { composeMail } from './compose-mail';
import type { NewMail } from './domain/new-mail';
import { type ChosenRecipient, chooseRecipients } from './domain/recipients';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';
import type { OutboundRecipient } from './outbound-recipient.entity';
import { OwnMessageIds } from './own-message-ids';
import { sendJob, sendMail } from './send-mail';

/** Puts a mail in the outbox: composed once, with a Message-ID of ours, sent soon after the commit or when it is no longer held. */
@Injectable()
export class QueueMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly ids: OwnMessageIds,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The caller has the right and writes the audit line: an answer, a receipt and a forwarding are different deeds. */
  run(_actor: Actor, mail: NewMail): Promise<OutboundMail> {
    return this.work.run(async () => {
      const recipients = chooseRecipients(mail, this.settings.RECIPIENT_LIMIT);
      const messageId = this.ids.make(mail.id, domainOf(mail.mailbox.address));
      const date = this.clock.now();
      const source = await composeMail({ mail, recipients, messageId, date });
      return this.outbox.put({ mail, recipients, messageId, date, source });
    });
  }
}

type Composed = {
  readonly mail: NewMail;
  readonly recipients: readonly ChosenRecipient[];
  readonly messageId: string;
  readonly date: Date;
  readonly source: Buffer;
};

/** Writes a composed mail down and has it sent, in the open transaction. */
@Injectable()
export class Outbox {
  constructor(
    private readonly blobs: Blobs,
    private readonly outbound: OutboundStore,
    private readonly jobs: Jobs,
  ) {}

  async put(composed: Composed): Promise<OutboundMail> {
    const sourceSha256 = await this.blobs.put(composed.mail.mailbox.boardId, composed.source);
    const row = asRow(composed, sourceSha256);
    await this.outbound.insert(row, asRecipients(row, composed.recipients));
    await this.jobs.add(sendMail, { messageId: row.id }, sendJob(row, row.heldUntil));
    return row;
  }
}

function asRow({ mail, messageId, date, source }: Composed, sourceSha256: Buffer): OutboundMail {
  const { id, ticketId, mailbox, subject } = mail;
  const heldUntil = mail.heldUntil ?? null;
  return {
    id,
    mailboxId: mailbox.id,
    boardId: mailbox.boardId,
    ticketId,
    state: heldUntil ? 'HELD' : 'QUEUED',
    messageId,
    envelopeFrom: mailbox.address,
    subject,
    sourceSha256,
    sizeInBytes: source.byteLength,
    createdAt: date,
    heldUntil,
    nextTryAt: heldUntil ?? date,
    tries: 0,
    claimedBy: null,
    claimedAt: null,
    response: null,
    sentAt: null,
    settledBy: null,
    settledAt: null,
    version: 1,
  };
}

const asRecipients = (
  { id, state }: OutboundMail,
  recipients: readonly ChosenRecipient[],
): OutboundRecipient[] =>
  recipients.map((recipient, position) => ({ mailId: id, position, ...recipient, state, response: null }));
