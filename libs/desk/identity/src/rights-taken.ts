import { defineEvent } from '@kontaktpost/events';
import type { PersonId } from '@kontaktpost/kernel';

/** A role was taken from the person, or the person no longer works here. */
export const RightsTaken = defineEvent<{ readonly personId: PersonId }>('identity.rights-taken');
