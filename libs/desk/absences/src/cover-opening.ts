import type { StandInWish } from '@kontaktpost/mailboxes';
import type { Absence } from './absence.entity';

/** Who answers the person's own mailboxes during the absence. */
export const coverOpening = ({ id, personId, standInId, teamId, endsAt }: Absence): StandInWish => ({
  absenceId: id,
  ownerId: personId,
  personId: standInId,
  teamId,
  endsAt,
});
