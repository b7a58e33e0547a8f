import { defineEvent } from '@kontaktpost/events';
import type { TeamId } from '@kontaktpost/kernel';

/** Opening hours or closed days of a team were changed; null: of the whole organisation. Deadlines must be reckoned anew. */
export const CalendarChanged = defineEvent<{ teamId: TeamId | null }>('calendar.changed');
