import type { AbsenceId, PersonId, TeamId } from '@kontaktpost/kernel';

/** Why somebody is away. Only the person and the leads of the person's teams may know. */
export const AbsenceKind = { SICK: 'SICK', HOLIDAY: 'HOLIDAY', OTHER: 'OTHER' } as const;
export type AbsenceKind = (typeof AbsenceKind)[keyof typeof AbsenceKind];

export const AbsenceState = {
  PLANNED: 'PLANNED',
  RUNNING: 'RUNNING',
  ENDED: 'ENDED',
  CANCELLED: 'CANCELLED',
} as const;
export type AbsenceState = (typeof AbsenceState)[keyof typeof AbsenceState];

/** What becomes of the person's open tickets: all to the stand-in, shared out among those at work, or back to the team. */
export const TicketShare = { STAND_IN: 'STAND_IN', MEMBERS: 'MEMBERS', TEAM: 'TEAM' } as const;
export type TicketShare = (typeof TicketShare)[keyof typeof TicketShare];

/** A period in which somebody is away, and who answers meanwhile: exactly one of `standInId` and `teamId`. */
export type Away = {
  readonly id: AbsenceId;
  readonly personId: PersonId;
  readonly startsAt: Date;
  /** The first instant at which the person is at work again. */
  readonly endsAt: Date;
  readonly standInId: PersonId | null;
  readonly teamId: TeamId | null;
};
