import { defineEvent } from '@kontaktpost/events';
import type { MessageId, TicketId } from '@kontaktpost/kernel';
import type { DeliveryState } from './domain/delivery-state';

/** What became of a mail. QUEUED: a person has sent a mail that had failed on its way again. */
export type MailFate = {
  readonly messageId: MessageId;
  readonly ticketId: TicketId | null;
  readonly state: DeliveryState;
};

/** The fate of a mail of ours is decided, or a person has changed it. */
export const MailSettled = defineEvent<MailFate>('mail.settled');
