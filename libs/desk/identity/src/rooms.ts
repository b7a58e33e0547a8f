import type { PersonId } from '@kontaktpost/kernel';

/** The room of one person's sockets. */
export const personRoom = (id: PersonId): string => `person:${id}`;

/** The topic that makes a socket connect anew, with the rooms that its person may be in now. */
export const RIGHTS_CHANGED = 'rights.changed';
