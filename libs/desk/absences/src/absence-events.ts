import { defineEvent } from '@kontaktpost/events';
import type { AbsenceId } from '@kontaktpost/kernel';

/** An absence is saved, or somebody else stands in: those concerned are to be told. */
export const AbsenceRegistered = defineEvent<{ readonly absenceId: AbsenceId }>('absences.registered');

/** An absence has begun, and the person's open tickets have gone where they should. */
export const AbsenceBegan = defineEvent<{ readonly absenceId: AbsenceId }>('absences.began');
