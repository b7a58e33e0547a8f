import { absenceCrons, absenceTasks } from '@kontaktpost/absences';
import { watchCoverage, watchCoverageEachMinute } from '@kontaktpost/coverage';
import type { Cron, Task } from '@kontaktpost/jobs';
import { answerForAbsent, fileMail, sweepReceipts } from '@kontaktpost/mail-intake';
import { notificationTasks, sweepNotificationsEachNight } from '@kontaktpost/notifications';
import { sendMail, sweepOutbox, sweepOutboxEachMinute } from '@kontaktpost/outbound-mail';
import { fireTimersEachMinute, followCalendarsEachNight, ticketTasks } from '@kontaktpost/tickets';

/** Every job that the mail worker can do. */
export const tasks: readonly Task<never>[] = [
  fileMail,
  sendMail,
  sweepOutbox,
  sweepReceipts,
  ...ticketTasks,
  watchCoverage,
  answerForAbsent,
  ...absenceTasks,
  ...notificationTasks,
];

/** What the clock calls for. */
export const crons: readonly Cron[] = [
  sweepOutboxEachMinute,
  fireTimersEachMinute,
  watchCoverageEachMinute,
  { task: sweepReceipts, pattern: '* * * * *' },
  sweepNotificationsEachNight,
  followCalendarsEachNight,
  ...absenceCrons,
];
