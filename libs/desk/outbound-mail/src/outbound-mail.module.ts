import { MailLogModule } from '@kontaktpost/mail-log';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimMail } from './claim-mail';
import { ConfirmSent } from './confirm-sent';
import { KeepFate } from './keep-fate';
import { OutboundStore } from './outbound.store';
import { OutboundDesk } from './outbound-desk';
import { OutboundMail } from './outbound-mail.entity';
import { OutboundRecipient } from './outbound-recipient.entity';
import { Outbox } from './outbox';
import { OwnMessageIds } from './own-message-ids';
import { QueueMail } from './queue-mail';
import { RecordBounce } from './record-bounce';
import { RecordOutcome } from './record-outcome';
import { SendAgain } from './send-again';
import { SendMail } from './send-mail';
import { SmtpDelivery } from './smtp-delivery';
import { SweepOutbox } from './sweep-outbox';

const doors = [
  OutboundStore,
  OwnMessageIds,
  QueueMail,
  ConfirmSent,
  SendAgain,
  RecordBounce,
  SendMail,
  SweepOutbox,
];

/** Sending mail, and what became of it. */
@Module({
  imports: [TypeOrmModule.forFeature([OutboundMail, OutboundRecipient]), MailboxesModule, MailLogModule],
  providers: [...doors, Outbox, OutboundDesk, KeepFate, ClaimMail, RecordOutcome, SmtpDelivery],
  exports: doors,
})
export class OutboundMailModule {}
