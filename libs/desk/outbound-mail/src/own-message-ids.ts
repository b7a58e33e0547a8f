import { hkdfSync } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { Settings } from '@kontaktpost/config';
import type { MessageId } from '@kontaktpost/kernel';
import { readSignedMessageId, signedMessageId } from '@kontaktpost/mail-format';
import { Injectable } from '@nestjs/common';

/** The Message-IDs of our own mail: signed, so that an answer finds its ticket and nobody else can make one (decisions 13). */
@Injectable()
export class OwnMessageIds {
  private readonly key: Uint8Array;

  constructor({ SECRET_KEY }: Settings) {
    this.key = new Uint8Array(hkdfSync('sha256', SECRET_KEY, '', 'kontaktpost message-id', 32));
  }

  /** The Message-ID of this message, without angle brackets. */
  make(id: MessageId, domain: string): string {
    return signedMessageId(id, domainToASCII(domain), this.key);
  }

  /** The message of ours that a Message-ID names, or null when we did not make it. */
  read(value: string): MessageId | null {
    return readSignedMessageId(value, this.key);
  }
}
