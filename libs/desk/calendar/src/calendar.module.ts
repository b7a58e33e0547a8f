import { IdentityModule } from '@kontaktpost/identity';
import { OrganisationModule } from '@kontaktpost/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarStore } from './calendar.store';
import { Calendars } from './calendars';
import { ListDays } from './list-days';
import { NoteCalendar } from './note-calendar';
import { RemoveSpecialDay } from './remove-special-day';
import { SaveOpeningHours } from './save-opening-hours';
import { SaveSpecialDay } from './save-special-day';
import { SpecialDay } from './special-day.entity';
import { TeamPeriod } from './team-period.entity';

const doors = [Calendars, CalendarStore, SaveOpeningHours, SaveSpecialDay, RemoveSpecialDay, ListDays];

/** Opening hours, holidays, local closed and short days. */
@Module({
  imports: [TypeOrmModule.forFeature([TeamPeriod, SpecialDay]), IdentityModule, OrganisationModule],
  providers: [...doors, NoteCalendar],
  exports: doors,
})
export class CalendarModule {}
