import { MailboxesGraphqlModule } from '@kontaktpost/mailboxes/graphql';
import { Module } from '@nestjs/common';
import { MailLogModule } from './mail-log.module';
import { MailLogResolver } from './mail-log.resolver';

/** The journal in the API. */
@Module({ imports: [MailLogModule, MailboxesGraphqlModule], providers: [MailLogResolver] })
export class MailLogGraphqlModule {}
