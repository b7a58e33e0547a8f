import type { MailboxId } from '@kontaktpost/kernel';

/** The room of the sockets of everyone who sees the mailbox. */
export const mailboxRoom = (id: MailboxId): string => `mailbox:${id}`;
