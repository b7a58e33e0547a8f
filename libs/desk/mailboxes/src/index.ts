export { personRoom } from '@kontaktpost/identity';
export { accessToken, forgetAccessToken } from './access-token';
export { CreateMailbox, type NewMailbox } from './create-mailbox';
export { maySee } from './domain/mailbox-policy';
export type {
  ImapOptions,
  Patience,
  SmtpOptions,
} from './domain/server-options';
export {
  type ImapSettings,
  type OAuth2Settings,
  ServerSecurity,
  ServerSignIn,
  type SmtpSettings,
  type StoredImap,
  type StoredSmtp,
} from './domain/servers';
export { explainServerFault } from './explain-server-fault';
export { Mailbox } from './mailbox.entity';
export { AddressTaken, SecretUnreadable, TokenRefused, TokenUnavailable } from './mailbox-errors';
export { MailboxAdded, MailboxPromiseChanged } from './mailbox-events';
export { MailboxKind, SecrecyPresumption } from './mailbox-kinds';
export { MailboxServers, type Servers } from './mailbox-servers';
export { MailboxStandIn } from './mailbox-stand-in.entity';
export { MailboxesModule } from './mailboxes.module';
export { MailboxesStore } from './mailboxes.store';
export { mailboxRoom } from './rooms';
export { Secrets } from './secrets';
export { imapOptions, smtpOptions } from './server-options';
export type { ImapWish, SmtpWish } from './set-servers';
export { Signatures } from './signatures';
export { StandIns } from './stand-ins';
export type { StandInWish } from './stand-ins.store';
export { type MailboxTest, TestMailbox } from './test-mailbox';
export type { ServerTest } from './test-outcome';
export { testImap, testSmtp } from './test-servers';
export { type MailboxChange, UpdateMailbox } from './update-mailbox';
export type { Visible } from './visible';
