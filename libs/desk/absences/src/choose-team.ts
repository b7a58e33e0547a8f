import type { PersonId, TeamId } from '@kontaktpost/kernel';
import { StandIns } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';

/** Chooses the team that answers for somebody: the first that may read the person's own mailboxes too, else the first. */
@Injectable()
export class ChooseTeam {
  constructor(private readonly standIns: StandIns) {}

  async run(ownerId: PersonId, teamIds: readonly TeamId[]): Promise<TeamId | null> {
    for (const teamId of teamIds)
      if (await this.standIns.reaches({ ownerId, personId: null, teamId })) return teamId;
    return teamIds[0] ?? null;
  }
}
