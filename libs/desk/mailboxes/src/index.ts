export { AccessTokens } from './access-tokens';
export { maySee } from './domain/mailbox-policy';
export {
  type ImapOptions,
  imapOptions,
  type Patience,
  type SmtpOptions,
  smtpOptions,
} from './domain/server-options';
export {
  type ImapServer,
  type ImapSettings,
  type OAuth2Settings,
  ServerSecurity,
  ServerSignIn,
  type SmtpServer,
  type SmtpSettings,
} from './domain/servers';
export { Mailbox } from './mailbox.entity';
export { AddressTaken, SecretUnreadable, TokenRefused, TokenUnavailable } from './mailbox-errors';
export { MailboxKind, SecrecyPresumption } from './mailbox-kinds';
export { MailboxServers, type Servers } from './mailbox-servers';
export { MailboxesModule } from './mailboxes.module';
export { MailboxesStore } from './mailboxes.store';
export { mailboxRoom } from './rooms';
export { Secrets } from './secrets';
export { Signatures } from './signatures';
export type { Visible } from './visible';
