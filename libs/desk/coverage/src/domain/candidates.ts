import type { PersonId } from '@kontaktpost/kernel';
import { grouped } from './grouped';
import { type LocalTime, spansOfDays } from './local-times';
import { overlap, type Span } from './spans';

const MINUTE = 60_000;

/** What is known of those who might take a slot. */
export type CandidateFacts = {
  readonly members: readonly PersonId[];
  /** That week's, in all teams. */
  readonly shifts: readonly (LocalTime & { readonly personId: PersonId })[];
  readonly away: ReadonlyMap<PersonId, readonly Span[]>;
};

export type Candidate = { readonly personId: PersonId; readonly minutesThatWeek: number };

/** Members who are free for the whole slot, fewest minutes on the rota that week first, else in the members' order. */
export function candidatesFor(slot: LocalTime, { members, shifts, away }: CandidateFacts): Candidate[] {
  const spanOf = spansOfDays();
  const wanted = spanOf(slot);
  const ofPerson = grouped(shifts, ({ personId }) => personId);
  return members
    .map((personId) => ({ personId, spans: (ofPerson.get(personId) ?? []).map(spanOf) }))
    .filter(({ spans }) => !spans.some((span) => overlap(span, wanted)))
    .filter(({ personId }) => !(away.get(personId) ?? []).some((span) => overlap(span, wanted)))
    .map(({ personId, spans }) => ({ personId, minutesThatWeek: minutesIn(spans) }))
    .sort((a, b) => a.minutesThatWeek - b.minutesThatWeek);
}

const minutesIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + (end - start) / MINUTE, 0);
