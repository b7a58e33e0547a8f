import { createHash } from 'node:crypto';
import type { ParsedMail } from './mail-types';

/**
 * The same for one mail however it came to us (decisions 14): Message-ID and decoded parts, without trace headers.
 * A mail without Message-ID adds sender, subject and date, or two short mails of two people would be one.
 */
export const fingerprint = (mail: ParsedMail): string => {
  const hash = createHash('sha256');
  const add = (value: string | Uint8Array): void => {
    hash.update(`${value.length}:`).update(value);
  };
  add(mail.messageId ?? JSON.stringify([mail.from?.address ?? '', mail.subject, mail.date]));
  add(mail.text);
  add(mail.html ?? '');
  for (const file of mail.attachments) {
    add(file.filename);
    add(file.content);
  }
  return hash.digest('hex');
};
