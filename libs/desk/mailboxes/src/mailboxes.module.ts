import { IdentityModule } from '@kontaktpost/identity';
import { OrganisationModule } from '@kontaktpost/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { Mailbox } from './mailbox.entity';
import { MailboxServers } from './mailbox-servers';
import { MailboxesStore } from './mailboxes.store';
import { Secrets } from './secrets';
import { Signatures } from './signatures';

const doors = [MailboxesStore, MailboxServers, Secrets, Signatures];

/** Our addresses and how to reach their servers. */
@Module({
  imports: [TypeOrmModule.forFeature([Mailbox]), IdentityModule, OrganisationModule],
  providers: doors,
  exports: doors,
})
export class MailboxesModule {}
