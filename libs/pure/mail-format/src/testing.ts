export { aMail, type MailDraft } from './a-mail';
