import { KeepContact } from '@kontaktpost/contacts';
import { Jobs } from '@kontaktpost/jobs';
import { type ContactId, type MessageId, system, type TicketId } from '@kontaktpost/kernel';
import { readBounces } from '@kontaktpost/mail-format';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { OwnMessageIds, RecordBounce } from '@kontaktpost/outbound-mail';
import { FileOnTickets, type IncomingMessage, onlyInCc } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import { answerForAbsent } from './answer-absent.task';
import type { Filing } from './domain/decide-filing';
import type { InboundMail } from './inbound-mail.entity';
import type { ReadMail } from './read-mail';

const INTAKE = system('mail-intake');

export type Filed = { readonly receipt: InboundMail; readonly read: ReadMail; readonly filing: Filing };

/** Carries a filing out. Joins the transaction that decided it. */
@Injectable()
export class ApplyFiling {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly contacts: KeepContact,
    private readonly tickets: FileOnTickets,
    private readonly bounces: RecordBounce,
    private readonly ownIds: OwnMessageIds,
    private readonly jobs: Jobs,
  ) {}

  async run({ receipt, read, filing }: Filed): Promise<void> {
    if (filing.kind === 'share') await this.share(receipt, filing.ticketId);
    else await this.file(await this.message(receipt, read), filing);
    if (read.kind === 'BOUNCE' && filing.kind !== 'share') await this.recordBounces(read);
    if (read.kind === 'PERSON' && (filing.kind === 'open' || filing.kind === 'append'))
      await this.offerAutomaticReply(receipt);
  }

  /** Somebody's own address: that one may be away. */
  private async offerAutomaticReply({ id, mailboxId }: InboundMail): Promise<void> {
    const mailbox = await this.mailboxes.one(mailboxId);
    if (mailbox?.kind === 'PERSONAL') await this.jobs.add(answerForAbsent, { id });
  }

  private share({ mailboxId }: InboundMail, ticketId: TicketId): Promise<void> {
    return this.tickets.share.run(INTAKE, { ticketId, mailboxId });
  }

  private async file(message: IncomingMessage, filing: Exclude<Filing, { kind: 'share' }>): Promise<void> {
    switch (filing.kind) {
      case 'open':
        await this.tickets.open.run(INTAKE, { message, ...filing });
        break;
      case 'append':
        await this.tickets.append.run(INTAKE, { message, ticketId: filing.ticketId });
        break;
      case 'set-aside':
        await this.tickets.keep.run({ ...message, kind: filing.as, kindReason: 'came before' }, null, 0);
        break;
    }
  }

  private async recordBounces({ mail }: ReadMail): Promise<void> {
    for (const bounce of mail ? readBounces(mail) : []) {
      const original = bounce.originalMessageId && this.ownIds.read(bounce.originalMessageId);
      if (original) await this.bounces.run(INTAKE, { ...bounce, originalMessageId: original as MessageId });
    }
  }

  private async message(receipt: InboundMail, read: ReadMail): Promise<IncomingMessage> {
    const [mailbox] = await this.mailboxes.byIds([receipt.mailboxId]);
    if (!mailbox) throw new Error(`Mailbox ${receipt.mailboxId} is gone.`);
    const { mail, fingerprint: _, ...seen } = read;
    return {
      ...seen,
      id: receipt.id,
      mailbox,
      messageId: mail?.messageId ?? '',
      replyTo: mail?.replyTo ?? [],
      to: mail?.to ?? [],
      cc: mail?.cc ?? [],
      receivedAt: receipt.receivedAt,
      receivedBasis: receipt.receivedBasis,
      sourceSha256: receipt.sha256,
      sizeInBytes: receipt.sizeInBytes,
      contactId: await this.contact(mailbox, read),
      onlyInCc: await this.onlyInCc(mailbox, read),
    };
  }

  private async contact(
    { boardId }: Mailbox,
    { kind, from: { name, address } }: ReadMail,
  ): Promise<ContactId | null> {
    if (kind !== 'PERSON' || address === '') return null;
    return (await this.contacts.run(INTAKE, { boardId, address, name })).id;
  }

  private async onlyInCc({ boardId, address }: Mailbox, { mail }: ReadMail): Promise<boolean> {
    if (!mail || mail.cc.length === 0) return false;
    const ours = (await this.mailboxes.all()).filter((mailbox) => mailbox.boardId === boardId);
    return onlyInCc(
      mail,
      address,
      ours.map((mailbox) => mailbox.address),
    );
  }
}
