import { defineEvent } from '@kontaktpost/events';
import type { MailboxId } from '@kontaktpost/kernel';

/** There is a mailbox more. */
export const MailboxAdded = defineEvent<{ mailboxId: MailboxId }>('mailbox.added');

/** What a mailbox promises those who write, or by whose opening hours, was changed. Its deadlines must be reckoned anew. */
export const MailboxPromiseChanged = defineEvent<{ mailboxId: MailboxId }>('mailbox.promise-changed');
