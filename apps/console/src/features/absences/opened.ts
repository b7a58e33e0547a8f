import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';

/** What is open over the page: a new one, for oneself or a member, or one to change. */
export type Opened = { personId?: string } | { absence: AbsenceFactsFragment };
