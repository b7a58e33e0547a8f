export { CalendarModule } from './calendar.module';
export { CalendarChanged } from './calendar-events';
export { Calendars, type StaffedPeriod, type TeamCalendar } from './calendars';
export type { PeriodWish } from './domain/week-plan';
export { RemoveSpecialDay } from './remove-special-day';
export { type OpeningHoursWish, SaveOpeningHours } from './save-opening-hours';
export { SaveSpecialDay, type SpecialDayWish } from './save-special-day';
export { SpecialDay } from './special-day.entity';
export { TeamPeriod } from './team-period.entity';
