import { PeopleStore, type Person } from '@kontaktpost/identity';
import {
  type AbsenceId,
  InvalidInput,
  NotAllowed,
  NotFound,
  type PersonActor,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { ChooseTeam } from './choose-team';
import { maySettle } from './domain/absence-policy';

/** How every command takes people and absences in hand. */
@Injectable()
export class AbsenceDesk {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly people: PeopleStore,
    private readonly choose: ChooseTeam,
  ) {}

  /**
   * Locks the person who goes away, and the stand-in: two absences that are at odds can't be saved at once. Refuses who may not
   * settle this person's absences. Gives the person.
   */
  async person(actor: PersonActor, personId: PersonId, standInId: PersonId | null): Promise<Person> {
    const ids = [personId, ...(standInId === null ? [] : [standInId])];
    const found = new Map((await this.people.hold(ids)).map((held) => [held.id, held]));
    const person = found.get(personId);
    if (!person) throw new NotFound('person');
    await this.ensureMaySettle(actor, personId, 'register absences for this person');
    if (person.deactivatedAt)
      throw new InvalidInput('personId', `${person.name} no longer works here.`, { reason: 'LEFT' });
    if (standInId !== null) ensureStandIn(found.get(standInId) ?? null);
    return person;
  }

  /** The absence, not yet locked. Refuses who may not settle it. */
  async known(actor: PersonActor, id: AbsenceId, deed: string): Promise<Absence> {
    const absence = await this.absences.byId(id);
    if (!absence) throw new NotFound('absence');
    await this.ensureMaySettle(actor, absence.personId, deed);
    return absence;
  }

  /** People are locked before their absences, and absences before tickets, so that nobody waits in a circle. */
  async lock(id: AbsenceId): Promise<Absence> {
    const absence = await this.absences.lock(id);
    if (!absence) throw new NotFound('absence');
    return absence;
  }

  async add(absence: Absence): Promise<void> {
    await this.absences.insert(absence);
  }

  /** Writes a person's change under the next version. */
  async save(absence: Absence): Promise<void> {
    absence.version += 1;
    await this.absences.save(absence);
  }

  /** The team that answers for somebody who has no time to choose; null when the person works in none. */
  async teamFor(personId: PersonId): Promise<TeamId | null> {
    return this.choose.run(personId, await this.teamsOf(personId));
  }

  /** The teams that the person works in, those of the longest first. */
  private async teamsOf(personId: PersonId): Promise<TeamId[]> {
    return (await this.people.grantsOf([personId])).flatMap(({ teamId }) => teamId ?? []);
  }

  private async ensureMaySettle(actor: PersonActor, personId: PersonId, deed: string): Promise<void> {
    if (!maySettle(actor, { personId, teamIds: await this.teamsOf(personId) })) throw new NotAllowed(deed);
  }
}

function ensureStandIn(standIn: Person | null): void {
  if (!standIn) throw new NotFound('person');
  if (standIn.deactivatedAt)
    throw new InvalidInput('standInId', `${standIn.name} no longer works here. Choose somebody else.`, {
      reason: 'LEFT',
      personId: standIn.id,
    });
}
