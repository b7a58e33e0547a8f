import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MessageId } from '@kontaktpost/kernel';
import { canonicalMessageId } from './message-ids';

const OWN = /^([0-9a-f]{32})\.([0-9a-f]{32})@([^@]+)$/;

/** 128 bits of HMAC-SHA256, in hex because some servers change the case of letters. */
const signature = (hex: string, domain: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(`message-id:${hex}@${domain}`).digest('hex').slice(0, 32);

/** The Message-ID (without angle brackets) of a mail that we send: a reply to it finds its ticket, nobody else can make one (decisions 13). */
export const signedMessageId = (id: MessageId, domain: string, key: Uint8Array): string => {
  const hex = id.toLowerCase().replaceAll('-', '');
  const host = domain.toLowerCase();
  return `${hex}.${signature(hex, host, key)}@${host}`;
};

const asUuid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

/** The message that an own Message-ID names; null unless the signature holds. Letter case and angle brackets do not matter. */
export const readSignedMessageId = (value: string, key: Uint8Array): MessageId | null => {
  const found = OWN.exec(canonicalMessageId(value)?.toLowerCase() ?? '');
  if (found === null) return null;
  const [, hex = '', given = '', domain = ''] = found;
  const right = timingSafeEqual(Buffer.from(given), Buffer.from(signature(hex, domain, key)));
  return right ? (asUuid(hex) as MessageId) : null;
};
