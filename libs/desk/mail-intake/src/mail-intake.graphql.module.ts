import { Module } from '@nestjs/common';
import { MailIntakeModule } from './mail-intake.module';
import { CheckLoaders, MailboxCheckResolver } from './mailbox-check.resolver';

/** What screens see of the intake. */
@Module({ imports: [MailIntakeModule], providers: [CheckLoaders, MailboxCheckResolver] })
export class MailIntakeGraphqlModule {}
