import { Blobs } from '@kontaktpost/blobs';
import {
  MailboxServers,
  SecretUnreadable,
  smtpOptions,
  TokenRefused,
  TokenUnavailable,
} from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { CONTENT_GONE, type Delivery, NO_ACCESS, NO_SERVER, type SmtpFault } from './domain/read-outcome';
import { handOver } from './hand-over';
import type { OutboundMail } from './outbound-mail.entity';

/** Sends a prepared mail to these of its recipients. Never throws. */
export type SendPrepared = (addresses: readonly string[]) => Promise<Delivery>;

/** Gets everything that sending a mail needs, so that what fails with us fails before the mail is in hand. */
@Injectable()
export class SmtpDelivery {
  constructor(
    private readonly servers: MailboxServers,
    private readonly blobs: Blobs,
  ) {}

  /** May go out on the network: never inside a transaction. */
  async prepare({
    mailboxId,
    boardId,
    sourceSha256,
    envelopeFrom: from,
  }: OutboundMail): Promise<SendPrepared> {
    const source = await this.blobs.read(boardId, sourceSha256);
    if (!source) return notTried(CONTENT_GONE);
    try {
      const { smtp } = await this.servers.of(mailboxId);
      if (!smtp) return notTried(NO_SERVER);
      const options = await smtpOptions(smtp);
      return (to) => handOver(options, { from, to, source });
    } catch (fault) {
      if (!UNUSABLE.some((kind) => fault instanceof kind)) throw fault;
      return notTried({ ...NO_ACCESS, response: (fault as Error).message });
    }
  }
}

const UNUSABLE = [SecretUnreadable, TokenRefused, TokenUnavailable];

const notTried =
  (fault: SmtpFault): SendPrepared =>
  async () => ({ kind: 'BROKEN_OFF', fault, dataBegan: false, refusals: [] });
