import type { PersonId, TeamId } from '@kontaktpost/kernel';

/** The room of one person's sockets. */
export const personRoom = (id: PersonId): string => `person:${id}`;

/** The room of the sockets of everyone who works in the team. */
export const teamRoom = (id: TeamId): string => `team:${id}`;

/** The topic that makes a socket connect anew, with the rooms that its person may be in now. */
export const RIGHTS_CHANGED = 'rights.changed';
