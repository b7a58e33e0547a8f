import { IdentityGraphqlModule } from '@kontaktpost/identity/graphql';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { Module } from '@nestjs/common';
import { MailboxLoaders } from './mailbox.loaders';
import { MailboxResolver, TeamMailboxesResolver } from './mailbox.resolver';
import { MailboxesModule } from './mailboxes.module';
import { MailboxesResolver } from './mailboxes.resolver';

/** Mailboxes over GraphQL. */
@Module({
  imports: [MailboxesModule, IdentityGraphqlModule, OrganisationGraphqlModule],
  providers: [MailboxesResolver, MailboxResolver, TeamMailboxesResolver, MailboxLoaders],
})
export class MailboxesGraphqlModule {}
