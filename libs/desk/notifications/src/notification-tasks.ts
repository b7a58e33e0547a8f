import { sweepNotifications } from './sweep-notifications';
import { tellAbsence } from './tell-absence';
import { tellAlarm } from './tell-alarm';
import { tellAnswered } from './tell-answered';
import { tellDeadlines } from './tell-deadlines';
import { tellProposed } from './tell-proposed';

/** What the worker runs for this lib. */
export const notificationTasks = [
  tellDeadlines,
  tellAlarm,
  tellProposed,
  tellAnswered,
  tellAbsence,
  sweepNotifications,
];
