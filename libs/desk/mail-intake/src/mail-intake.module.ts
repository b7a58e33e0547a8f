import { AbsencesModule } from '@kontaktpost/absences';
import { ContactsModule } from '@kontaktpost/contacts';
import { MailLogModule } from '@kontaktpost/mail-log';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OutboundMailModule } from '@kontaktpost/outbound-mail';
import { TicketsModule } from '@kontaktpost/tickets';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerAbsent } from './answer-absent';
import { ApplyFiling } from './apply-filing';
import { ChecksStore } from './checks.store';
import { FileMail } from './file-mail';
import { FileWaiting } from './file-waiting';
import { GatherFacts } from './gather-facts';
import { ImapListeners } from './imap-listeners';
import { InboundMail } from './inbound-mail.entity';
import { MailboxHealth } from './mailbox-health';
import { MailboxLocks } from './mailbox-locks';
import { MailboxWatch } from './mailbox-watch';
import { MakeReceipt } from './make-receipt';
import { ReceiptsStore } from './receipts.store';
import { ReceiveMail } from './receive-mail';
import { SmtpIntake } from './smtp-intake';
import { SweepReceipts } from './sweep-receipts';

/** Receiving and filing mail, without the doors that mail comes in by: those are `MailDoorsModule`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([InboundMail]),
    MailboxesModule,
    ContactsModule,
    MailLogModule,
    OutboundMailModule,
    TicketsModule,
    AbsencesModule,
  ],
  providers: [
    ReceiptsStore,
    ChecksStore,
    MakeReceipt,
    ReceiveMail,
    GatherFacts,
    ApplyFiling,
    AnswerAbsent,
    FileMail,
    FileWaiting,
    SweepReceipts,
    MailboxHealth,
    MailboxWatch,
  ],
  exports: [FileMail, AnswerAbsent, ReceiveMail, ReceiptsStore, ChecksStore, MailboxWatch, MailboxesModule],
})
export class MailIntakeModule {}

/** The listeners: IMAP and the SMTP or LMTP intake. Loaded by the worker only. */
@Module({
  imports: [MailIntakeModule],
  providers: [MailboxLocks, ImapListeners, SmtpIntake],
  exports: [SmtpIntake],
})
export class MailDoorsModule {}
