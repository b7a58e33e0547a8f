import { type AbsenceId, newId, type PersonActor } from '@kontaktpost/kernel';
import type { Absence } from './absence.entity';

type Blank = Pick<
  Absence,
  | 'id'
  | 'ticketsComeBack'
  | 'replyText'
  | 'registeredBy'
  | 'registeredAt'
  | 'beganAt'
  | 'endedAt'
  | 'cancelledAt'
  | 'version'
>;

/** An absence of which nothing has happened yet. */
export const blankAbsence = (actor: PersonActor, now: Date): Blank => ({
  id: newId<AbsenceId>(),
  ticketsComeBack: true,
  replyText: null,
  registeredBy: actor.id,
  registeredAt: now,
  beganAt: null,
  endedAt: null,
  cancelledAt: null,
  version: 1,
});

/** What the audit line keeps. Never why somebody is away: it is read by more than may know. */
export const factsOf = ({
  personId,
  startsAt,
  endsAt,
  standInId,
  teamId,
  share,
  ticketsComeBack,
}: Absence): Record<string, unknown> => ({
  personId,
  startsAt,
  endsAt,
  standInId,
  teamId,
  share,
  ticketsComeBack,
});
