import type { ParsedMail } from './mail-types';

/** What is ours. */
export type OwnSigns = { readonly addresses: readonly string[]; isOwnMessageId(value: string): boolean };

/** A mail that we sent ourselves, come back to us: our own signed Message-ID is its Message-ID. */
export const isOwnLoop = (mail: Pick<ParsedMail, 'messageId'>, own: OwnSigns): boolean =>
  mail.messageId !== null && own.isOwnMessageId(mail.messageId);
