export { dateOf, endOfWeekday, TIME_ZONE } from './weekdays';
