export { ChecksStore, type MailboxCheck } from './checks.store';
export { fileMail } from './file-mail.task';
export { InboundMail } from './inbound-mail.entity';
export { MailDoorsModule, MailIntakeModule } from './mail-intake.module';
export { ReceiptsStore } from './receipts.store';
export { type Delivery, ReceiveMail } from './receive-mail';
export { SmtpIntake } from './smtp-intake';
export { sweepReceipts } from './sweep-receipts';
