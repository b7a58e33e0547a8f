export { closingTime, type ReplyPromise, reminderTime, replyDeadline } from './deadlines';
export { addOpenTime, openTimeBetween, subtractOpenTime } from './open-time';
export { isOpen, nextOpening, type Opening, openingsOn } from './openings';
export { dateFrom, minuteOf, timeOf } from './times';
export type { OpeningPeriod, SpecialDay, WorkCalendar } from './work-calendar';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';
export { type Day, dateOf, instantAt, TIME_ZONE } from './zone';
