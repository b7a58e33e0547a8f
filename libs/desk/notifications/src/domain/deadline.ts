import type { PersonId, TeamId } from '@kontaktpost/kernel';
import { type House, leadsOf, seesTo } from './house';

/** Whose work a ticket is whose deadline draws near (REMINDER) or is there (ESCALATION). */
export type Deadline = {
  readonly kind: 'REMINDER' | 'ESCALATION';
  readonly assigneeId: PersonId | null;
  /** Named to the citizen; null unless an answer is promised. */
  readonly contactPersonId: PersonId | null;
  /** The mailbox's team; null for a personal mailbox. */
  readonly teamId: TeamId | null;
  /** Whose personal mailbox it is. */
  readonly ownerId: PersonId | null;
};

/**
 * Whom a deadline is told (decisions 18). Before it: who sees to the ticket, else the team's leads, and who was named to the
 * citizen. At it: the leads and who sees to the ticket. A personal mailbox has no leads: its owner, or who covers for the owner.
 */
export function toldOf(deadline: Deadline, house: House): readonly PersonId[] {
  const { kind, assigneeId, contactPersonId, teamId, ownerId } = deadline;
  const heads = teamId === null ? seesTo(house, ownerId) : leadsOf(house, teamId);
  const mayRead = (personId: PersonId): boolean => reads(deadline, personId, house);
  const holders = seesTo(house, assigneeId).filter(mayRead);
  const responsible = kind === 'ESCALATION' ? [...heads, ...holders] : holders.length > 0 ? holders : heads;
  const named = kind === 'REMINDER' ? seesTo(house, contactPersonId).filter(mayRead) : [];
  const told = [...new Set([...responsible, ...named])];
  return told.length === 0 && ownerId !== null ? [ownerId] : told;
}

/** Who has left the team, or stands in and works elsewhere, can't even open the ticket: it is told to others. */
function reads({ teamId, ownerId }: Deadline, personId: PersonId, house: House): boolean {
  const works = (team: TeamId): boolean =>
    (house.members.get(team) ?? []).some((member) => member.personId === personId);
  if (teamId !== null) return works(teamId);
  const cover = ownerId === null ? undefined : house.away.get(ownerId);
  return (
    personId === ownerId || personId === cover?.standInId || (cover?.teamId != null && works(cover.teamId))
  );
}
