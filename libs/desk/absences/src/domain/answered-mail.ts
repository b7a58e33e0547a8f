import type { Away } from './absence-values';

type Arrived = { readonly kind: string; readonly receivedAt: Date | null };

const FRESH_MS = 24 * 60 * 60_000;

/**
 * True for a person's mail that came during the absence and was filed within a day: old mail that is fetched for the first time,
 * or again, gets no answer.
 */
export const isAnswered = (
  { kind, receivedAt }: Arrived,
  { startsAt }: Pick<Away, 'startsAt'>,
  now: Date,
): boolean =>
  kind === 'PERSON' &&
  receivedAt !== null &&
  receivedAt >= startsAt &&
  now.getTime() - receivedAt.getTime() <= FRESH_MS;
