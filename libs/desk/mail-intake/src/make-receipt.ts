import { sha256 } from '@kontaktpost/blobs';
import { Settings } from '@kontaktpost/config';
import { Clock, type MessageId, newId } from '@kontaktpost/kernel';
import { arrival, type MailHead } from '@kontaktpost/mail-format';
import { Injectable } from '@nestjs/common';
import type { Delivery } from './delivery';
import type { InboundMail } from './inbound-mail.entity';

/** Makes receipts: what the mail's own head and the server say of its arrival. */
@Injectable()
export class MakeReceipt {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  run({ mailbox, via, place, serverTime, raw, envelopeFrom }: Delivery, head: MailHead): InboundMail {
    const trustedHosts = this.settings.TRUSTED_RECEIVED_BY;
    const basis = via === 'IMAP' ? 'INTERNALDATE' : via;
    const arrived = arrival({ serverTime, basis, headers: head.headers, trustedHosts });
    return {
      id: newId<MessageId>(),
      mailboxId: mailbox.id,
      boardId: mailbox.boardId,
      via,
      account: place?.account ?? null,
      folder: place?.folder ?? null,
      uidValidity: place ? String(place.uidValidity) : null,
      uid: place ? String(place.uid) : null,
      receivedAt: arrived.at,
      receivedBasis: arrived.basis,
      storedAt: this.clock.now(),
      envelopeFrom,
      sha256: sha256(raw),
      sizeInBytes: raw.byteLength,
      state: 'RECEIVED',
      tries: 0,
      fault: null,
      sameAs: null,
      movedFolder: null,
      movedUidValidity: null,
      movedUid: null,
      filedAt: null,
      acknowledgedAt: null,
    };
  }
}
