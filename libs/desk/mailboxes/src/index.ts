export { personRoom } from '@kontaktpost/identity';
export { accessToken, forgetAccessToken } from './access-token';
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
export { MailboxKind, SecrecyPresumption } from './mailbox-kinds';
export { MailboxServers, type Servers } from './mailbox-servers';
export { MailboxesModule } from './mailboxes.module';
export { MailboxesStore } from './mailboxes.store';
export { mailboxRoom } from './rooms';
export { Secrets } from './secrets';
export { imapOptions, smtpOptions } from './server-options';
export { Signatures } from './signatures';
export type { Visible } from './visible';
