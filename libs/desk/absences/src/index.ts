export { Absence } from './absence.entity';
export { AbsenceBegan, AbsenceRegistered } from './absence-events';
export { AbsencesModule } from './absences.module';
export { AbsencesStore } from './absences.store';
export { AbsenceKind, AbsenceState, type Away, TicketShare } from './domain/absence-values';
