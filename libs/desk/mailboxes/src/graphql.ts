export { MailboxLoaders } from './mailbox.loaders';
export { MailboxType } from './mailbox.type';
export { MailboxesGraphqlModule } from './mailboxes.graphql.module';
