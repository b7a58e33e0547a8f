import type { DemoMail } from './demo-mail';
import { byggMails } from './mails/bygg';
import { forskolaMails } from './mails/forskola';
import { infoMails } from './mails/info';
import { kontaktcenterMails } from './mails/kontaktcenter';
import { machineMails } from './mails/machines';
import { registratorMails } from './mails/registrator';
import { socialtjanstMails } from './mails/socialtjanst';
import { vattenMails } from './mails/vatten';

/** Every mail of the demo municipality, oldest first: the order in which they are to be delivered. */
export const demoMails: readonly DemoMail[] = [
  ...kontaktcenterMails,
  ...infoMails,
  ...byggMails,
  ...forskolaMails,
  ...vattenMails,
  ...socialtjanstMails,
  ...registratorMails,
  ...machineMails,
].sort((a, b) => b.minutesAgo - a.minutesAgo);
