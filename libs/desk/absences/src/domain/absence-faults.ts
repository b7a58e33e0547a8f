import type { AbsenceId, PersonId, TeamId } from '@kontaktpost/kernel';
import { type Away, TicketShare } from './absence-values';
import { coverOf } from './stand-in';

/** An absence that somebody wants to save. `id`: the one that is changed, null for a new one. */
export type WishedAbsence = {
  readonly id: AbsenceId | null;
  readonly personId: PersonId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly standInId: PersonId | null;
  readonly teamId: TeamId | null;
  readonly share: TicketShare;
};

export type AbsenceFault =
  | { readonly reason: 'NOBODY' | 'BOTH' | 'ONESELF' | 'NOBODY_TO_SHARE_WITH' }
  | { readonly reason: 'OVERLAP'; readonly absence: Away }
  | { readonly reason: 'CIRCULAR'; readonly circle: readonly PersonId[] }
  /** The stand-in is away too, all the time or a part of it. */
  | { readonly reason: 'STAND_IN_AWAY'; readonly absence: Away; readonly part: boolean }
  /** The person stands in for somebody then. */
  | { readonly reason: 'STANDS_IN'; readonly covered: readonly Away[] };

/**
 * What is wrong with a wished absence, the plainest first; empty when it may be saved. `others`: the absences with a moment in
 * common, of the person, of those whom the person stands in for, of the stand-in, and of the stand-in's stand-ins.
 */
export function absenceFaults(wish: WishedAbsence, others: readonly Away[]): AbsenceFault[] {
  const meanwhile = others.filter((other) => other.id !== wish.id && overlap(wish, other));
  return [
    ...coverFaults(wish),
    ...meanwhile
      .filter(({ personId }) => personId === wish.personId)
      .map((absence) => ({ reason: 'OVERLAP', absence }) as const),
    ...circles(wish, meanwhile),
    ...standInFaults(wish, meanwhile),
    ...standsIn(wish, meanwhile),
  ];
}

function coverFaults({ personId, standInId, teamId, share }: WishedAbsence): AbsenceFault[] {
  if (standInId === null && teamId === null) return [{ reason: 'NOBODY' }];
  if (standInId !== null && teamId !== null) return [{ reason: 'BOTH' }];
  if (standInId === personId) return [{ reason: 'ONESELF' }];
  return share === TicketShare.STAND_IN && standInId === null ? [{ reason: 'NOBODY_TO_SHARE_WITH' }] : [];
}

/** A for B while B for A, or a longer way round. */
function circles(wish: WishedAbsence, meanwhile: readonly Away[]): AbsenceFault[] {
  if (wish.standInId === null || wish.standInId === wish.personId) return [];
  const chain = coverOf(wish.standInId, meanwhile);
  const met = chain.indexOf(wish.personId);
  return met < 0 ? [] : [{ reason: 'CIRCULAR', circle: [wish.personId, ...chain.slice(0, met)] }];
}

function standInFaults(wish: WishedAbsence, meanwhile: readonly Away[]): AbsenceFault[] {
  return meanwhile
    .filter(({ personId }) => personId === wish.standInId && personId !== wish.personId)
    .map((absence) => ({
      reason: 'STAND_IN_AWAY',
      absence,
      part: absence.startsAt > wish.startsAt || absence.endsAt < wish.endsAt,
    }));
}

function standsIn(wish: WishedAbsence, meanwhile: readonly Away[]): AbsenceFault[] {
  const covered = meanwhile.filter(
    ({ standInId, personId }) => standInId === wish.personId && personId !== wish.personId,
  );
  return covered.length === 0 ? [] : [{ reason: 'STANDS_IN', covered }];
}

const overlap = (a: Pick<Away, 'startsAt' | 'endsAt'>, b: Pick<Away, 'startsAt' | 'endsAt'>): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;
