import { PeopleStore } from '@kontaktpost/identity';
import { InvalidInput, type PersonActor, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { dateFrom, instantAt } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';

export type AbsencesAsked = {
  readonly from: string;
  /** The last day. */
  readonly to: string;
  readonly personId: PersonId | null;
  /** Of members of this team, and those that it answers for. */
  readonly teamId: TeamId | null;
};

const LONGEST_DAYS = 1100;
const MIDNIGHT = 1440;

/** The absences of a period that concern a person: the person's own, where the person stands in, and of the person's teams. */
@Injectable()
export class FindAbsences {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: PersonActor, { from, to, personId, teamId }: AbsencesAsked): Promise<Absence[]> {
    const [first, last] = [dateFrom(from), dateFrom(to)];
    const { days } = first.until(last, { largestUnit: 'day' });
    if (days < 0) throw new InvalidInput('to', 'The period ends before it begins.');
    if (days > LONGEST_DAYS) throw new InvalidInput('to', 'Ask for three years at the most.');
    const mine = actor.teams.map(({ id }) => id);
    const teamIds = teamId === null ? mine : mine.filter((id) => id === teamId);
    const members = (await this.people.membersOf(teamIds)).map((member) => member.personId);
    const own = teamId === null ? [actor.id] : [];
    const asked = { personIds: [...own, ...members], standInIds: own, teamIds };
    const found = await this.absences.concerning(asked, instantAt(first, 0), instantAt(last, MIDNIGHT));
    return personId === null ? found : found.filter((absence) => absence.personId === personId);
  }
}
