export type { Direction, MailLogLine, MailOutcome, NewMailLogLine } from './domain/mail-log-line';
export type { MailLogFilter, MailLogPage, MailLogPlace } from './domain/mail-log-page';
export { MailLog } from './mail-log';
export { MailLogModule } from './mail-log.module';
export { type MailHour, MailLogStore } from './mail-log.store';
export { type MailLogAnswer, type MailLogQuestion, ReadMailLog } from './read-mail-log';
