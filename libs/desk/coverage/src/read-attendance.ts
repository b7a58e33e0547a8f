import { Settings } from '@kontaktpost/config';
import { PeopleStore, worksIn } from '@kontaktpost/identity';
import { Clock, NotFound, type PersonActor, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { isAway, isMissing, isThere, type PeopleFacts, workAt } from './domain/presence';
import type { Work } from './domain/work';
import { PeopleNow } from './people-now';

/** One member of a team, now. */
export type MemberNow = {
  readonly personId: PersonId;
  readonly present: boolean;
  readonly since: Date | null;
  readonly work: Work | null;
  readonly away: boolean;
  readonly missing: boolean;
};

/** Who of a team is there at this moment. */
@Injectable()
export class ReadAttendance {
  constructor(
    private readonly people: PeopleStore,
    private readonly peopleNow: PeopleNow,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** All members, leads first. */
  async run(actor: PersonActor, teamId: TeamId): Promise<MemberNow[]> {
    if (!worksIn(actor, teamId)) throw new NotFound('team');
    const now = this.clock.now();
    const members = (await this.people.membersOf([teamId])).map(({ personId }) => personId);
    const facts = await this.peopleNow.of(members, now);
    const patience = this.settings.COVERAGE_ALARM_MINUTES * 60_000;
    return members.map((personId) => memberNow({ teamId, personId, now, patience }, facts));
  }
}

type Asked = { teamId: TeamId; personId: PersonId; now: Date; patience: number };

function memberNow({ teamId, personId, now, patience }: Asked, facts: PeopleFacts): MemberNow {
  const at = now.getTime();
  const present = isThere(personId, at, facts);
  const stay = facts.stays.get(personId);
  const since = present ? stay?.there?.start : stay?.lastThere;
  return {
    personId,
    present,
    since: since === undefined ? null : new Date(since),
    work: workAt({ teamId, personId, at }, facts),
    away: isAway(personId, at, facts),
    missing: isMissing({ teamId, personId, at }, patience, facts),
  };
}
