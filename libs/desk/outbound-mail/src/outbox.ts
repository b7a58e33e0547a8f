import { Blobs } from '@kontaktpost/blobs';
import { Jobs } from '@kontaktpost/jobs';
import { Injectable } from '@nestjs/common';
import type { NewMail } from './domain/new-mail';
import type { ChosenRecipient } from './domain/recipients';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';
import type { OutboundRecipient } from './outbound-recipient.entity';
import { sendJob, sendMail } from './send-mail';

/** A mail as it is going to be sent. */
export type ComposedMail = {
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

  async put(composed: ComposedMail): Promise<OutboundMail> {
    const sourceSha256 = await this.blobs.put(composed.mail.mailbox.boardId, composed.source);
    const row = asRow(composed, sourceSha256);
    await this.outbound.insert(row, asRecipients(row, composed.recipients));
    await this.jobs.add(sendMail, { messageId: row.id }, sendJob(row, row.heldUntil));
    return row;
  }
}

function asRow({ mail, messageId, date, source }: ComposedMail, sourceSha256: Buffer): OutboundMail {
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
