import type { PersonId, TeamId } from '@kontaktpost/kernel';
import { holds, type Span } from './spans';
import type { Work } from './work';

/** A piece of the rota as far as it says where somebody is. */
export type RotaPiece = Span & { readonly teamId: TeamId; readonly personId: PersonId; readonly work: Work };

/** What a person's screens vouch for; `there` is null for somebody away from the desk. */
export type Stay = { readonly there: Span | null; readonly lastThere: number };

/** All that is known of people at some moments. */
export type PeopleFacts = {
  /** Nobody who was never seen. */
  readonly stays: ReadonlyMap<PersonId, Stay>;
  /** Of all teams. */
  readonly rota: ReadonlyMap<PersonId, readonly RotaPiece[]>;
  readonly away: ReadonlyMap<PersonId, readonly Span[]>;
};

type Asked = { readonly teamId: TeamId; readonly personId: PersonId; readonly at: number };

/** What the team's rota says of the person; null when it says nothing. */
export function workAt({ teamId, personId, at }: Asked, { rota }: PeopleFacts): Work | null {
  const pieces = rota.get(personId) ?? [];
  return pieces.find((piece) => piece.teamId === teamId && holds(piece, at))?.work ?? null;
}

/** True while the person is signed in and at work, as far as the screens have told. */
export function isThere(personId: PersonId, at: number, { stays }: PeopleFacts): boolean {
  const there = stays.get(personId)?.there ?? null;
  return there !== null && holds(there, at);
}

export const isAway = (personId: PersonId, at: number, { away }: PeopleFacts): boolean =>
  (away.get(personId) ?? []).some((span) => holds(span, at));

/** True for those who answer the team's mail: there, not away, and not sent elsewhere by any rota. */
export function answersMail({ teamId, personId, at }: Asked, facts: PeopleFacts): boolean {
  if (!isThere(personId, at, facts) || isAway(personId, at, facts)) return false;
  const pieces = (facts.rota.get(personId) ?? []).filter((piece) => holds(piece, at));
  return pieces.every((piece) => piece.teamId === teamId && piece.work === 'MAIL');
}

/** How many of the members answer the team's mail. */
export const presentIn = (
  teamId: TeamId,
  { members, at }: { readonly members: readonly PersonId[]; readonly at: number },
  facts: PeopleFacts,
): number => members.filter((personId) => answersMail({ teamId, personId, at }, facts)).length;

/** True for somebody who should have answered mail for so long, and was not there for so long. */
export function isMissing({ teamId, personId, at }: Asked, patience: number, facts: PeopleFacts): boolean {
  if (workAt({ teamId, personId, at }, facts) !== 'MAIL' || isAway(personId, at, facts)) return false;
  if (isThere(personId, at, facts)) return false;
  const goneSince = facts.stays.get(personId)?.lastThere ?? 0;
  return at - Math.max(plannedSince({ teamId, personId, at }, facts), goneSince) >= patience;
}

/** When the person's mail began, over shifts that follow each other. */
function plannedSince({ teamId, personId, at }: Asked, { rota }: PeopleFacts): number {
  const mail = (rota.get(personId) ?? []).filter((piece) => piece.teamId === teamId && piece.work === 'MAIL');
  let since = mail.find((piece) => holds(piece, at))?.start ?? at;
  for (let before = endingAt(mail, since); before; before = endingAt(mail, since)) since = before.start;
  return since;
}

const endingAt = (pieces: readonly RotaPiece[], end: number): RotaPiece | undefined =>
  pieces.find((piece) => piece.end === end && piece.start < end);
