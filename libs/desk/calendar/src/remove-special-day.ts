import { UnitOfWork } from '@kontaktpost/database';
import { type Actor, NotFound, type SpecialDayId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar.store';
import { NoteCalendar } from './note-calendar';
import { ensureMayChange, timesOf } from './save-special-day';

/** Makes a closed or short day an ordinary one again. */
@Injectable()
export class RemoveSpecialDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calendar: CalendarStore,
    private readonly note: NoteCalendar,
  ) {}

  run(actor: Actor, id: SpecialDayId): Promise<boolean> {
    return this.work.run(async () => {
      const day = await this.calendar.lockSpecialDay(id);
      if (!day) throw new NotFound('special day');
      ensureMayChange(actor, day.teamId);
      await this.calendar.removeSpecialDay(day);
      await this.note.run(actor, {
        deed: 'calendar.day-removed',
        subject: { kind: 'special-day', id },
        teamId: day.teamId,
        facts: { before: timesOf(day) },
      });
      return true;
    });
  }
}
