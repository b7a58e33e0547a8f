import { MailboxesModule } from '@kontaktpost/mailboxes';
import { Module } from '@nestjs/common';
import { MailLog } from './mail-log';
import { MailLogStore } from './mail-log.store';
import { ReadMailLog } from './read-mail-log';

/** Writing and reading the journal of all mail. */
@Module({
  imports: [MailboxesModule],
  providers: [MailLog, MailLogStore, ReadMailLog],
  exports: [MailLog, MailLogStore, ReadMailLog],
})
export class MailLogModule {}
