import { AbsencesStore } from '@kontaktpost/absences';
import { PeopleStore, type TeamGrant } from '@kontaktpost/identity';
import { Clock, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Cover, House, Member } from './domain/house';

const present = <T>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null && value !== undefined)),
];

/** Looks up who works here and who is away now, as far as these teams and people go: five statements, however many they are. */
@Injectable()
export class SeeHouse {
  constructor(
    private readonly people: PeopleStore,
    private readonly absences: AbsencesStore,
    private readonly clock: Clock,
  ) {}

  async run(teams: readonly (TeamId | null)[], persons: readonly (PersonId | null)[]): Promise<House> {
    const near = await this.look(present(teams), present(persons));
    const covers = [...near.away.values()];
    const beyond = await this.look(
      present(covers.map(({ teamId }) => teamId)).filter((id) => !near.members.has(id)),
      present(covers.map(({ standInId }) => standInId)).filter((id) => !near.asked.has(id)),
    );
    return {
      members: new Map([...near.members, ...beyond.members]),
      away: new Map([...near.away, ...beyond.away]),
      left: await this.left([...near.asked, ...beyond.asked]),
    };
  }

  private async look(teams: readonly TeamId[], persons: readonly PersonId[]) {
    const members = new Map<TeamId, Member[]>(teams.map((id) => [id, []]));
    const grants = teams.length > 0 ? await this.people.membersOf(teams) : [];
    for (const grant of grants) members.get(grant.teamId)?.push(asMember(grant));
    const asked = new Set([...persons, ...grants.map(({ personId }) => personId)]);
    const away = asked.size > 0 ? await this.absences.awayAt([...asked], this.clock.now()) : new Map();
    return { members, asked, away: away as ReadonlyMap<PersonId, Cover> };
  }

  private async left(ids: readonly PersonId[]): Promise<Set<PersonId>> {
    const known = await this.people.byIds(ids);
    return new Set(known.filter(({ deactivatedAt }) => deactivatedAt !== null).map(({ id }) => id));
  }
}

const asMember = ({ personId, role }: TeamGrant & { personId: PersonId }): Member => ({ personId, role });
