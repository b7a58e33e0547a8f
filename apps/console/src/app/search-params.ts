import * as z from 'zod/mini';
import { splits } from '../features/tickets/queue-filter';

const text = z.catch(z.optional(z.string()), undefined);
const flag = z.catch(z.optional(z.literal(true)), undefined);

/** What a queue's address may say. Anything strange is dropped, never an error. */
export const queueSearch = z.object({
  del: z.catch(z.optional(z.enum(splits)), undefined),
  t: text,
  q: text,
  sort: z.catch(z.optional(z.enum(['DUE', 'NEWEST', 'OLDEST'])), undefined),
  sena: flag,
  klara: flag,
  spar: z.catch(z.optional(z.enum(['machines', 'all'])), undefined),
});
export type QueueSearch = z.infer<typeof queueSearch>;

export const searchSearch = z.object({ q: text, t: text });

const week = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-W\d{2}$/u))), undefined);
const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))), undefined);

export const coverageSearch = z.object({
  vecka: week,
  dag: day,
  brevlada: text,
  vy: z.catch(z.optional(z.enum(['dag', 'tabell'])), undefined),
});

export const logSearch = z.object({
  q: text,
  brevlada: text,
  fran: text,
  till: text,
  riktning: z.catch(z.optional(z.enum(['INCOMING', 'OUTGOING'])), undefined),
  resultat: z.catch(
    z.optional(z.enum(['RECEIVED', 'TOO_LARGE', 'SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED'])),
    undefined,
  ),
});

/** The week as 2026-W48; without one this week. */
export const absencesSearch = z.object({ vecka: text });

/** A team's rota of a week, as 2026-W48. */
export const rotaSearch = z.object({ vecka: text, team: text });

/** The period: days back from today, or a month as 2026-10. */
export const overviewSearch = z.object({ period: text, brevlada: text });

export const signInSearch = z.object({ till: text });
