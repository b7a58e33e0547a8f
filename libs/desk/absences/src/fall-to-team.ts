import { PeopleStore } from '@kontaktpost/identity';
import type { Actor, PersonId, TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { ChooseTeam } from './choose-team';
import { TicketShare } from './domain/absence-values';
import { coveringTeams } from './domain/covering-team';
import { KeepAbsence } from './keep-absence';

/** Lets a team answer where the stand-in no longer can. Joins the transaction that holds the absence. */
@Injectable()
export class FallToTeam {
  constructor(
    private readonly people: PeopleStore,
    private readonly absences: AbsencesStore,
    private readonly choose: ChooseTeam,
    private readonly keep: KeepAbsence,
  ) {}

  /** When neither of them works in a team everything stays. `passOn`: what the stand-in holds goes on too, by a job. */
  async run(actor: Actor, absence: Absence, { passOn }: { passOn: boolean }): Promise<void> {
    const { standInId } = absence;
    if (standInId === null) return;
    const [ofStandIn, ofPerson] = [await this.teamsOf(standInId), await this.teamsOf(absence.personId)];
    const teamId = await this.choose.run(absence.personId, coveringTeams(ofStandIn, ofPerson));
    if (teamId === null) return;
    const share = absence.share === TicketShare.STAND_IN ? TicketShare.TEAM : absence.share;
    Object.assign(absence, { standInId: null, teamId, share, version: absence.version + 1 });
    await this.absences.save(absence);
    const passOnFrom = passOn ? standInId : undefined;
    const facts = { standInId, teamId };
    await this.keep.run(actor, absence, { deed: 'absence.fell-to-team', facts, announce: true, passOnFrom });
  }

  private async teamsOf(personId: PersonId): Promise<TeamId[]> {
    return (await this.people.grantsOf([personId])).flatMap(({ teamId }) => teamId ?? []);
  }
}
