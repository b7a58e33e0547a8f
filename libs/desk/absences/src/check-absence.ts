import { PeopleStore } from '@kontaktpost/identity';
import { InvalidInput, NotFound, type PersonId } from '@kontaktpost/kernel';
import { StandIns } from '@kontaktpost/mailboxes';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { absenceFaults, type WishedAbsence } from './domain/absence-faults';
import { peopleIn, refusalOf } from './domain/fault-words';

const LONGEST_CHAIN = 10;

/** Refuses an absence that must not be saved, with words that say who is concerned and what to do. The people are locked already. */
@Injectable()
export class CheckAbsence {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly people: PeopleStore,
    private readonly organisation: OrganisationStore,
    private readonly standIns: StandIns,
  ) {}

  async run(wish: WishedAbsence): Promise<void> {
    if (wish.teamId !== null && !(await this.organisation.teamById(wish.teamId))) throw new NotFound('team');
    const [fault] = absenceFaults(wish, await this.others(wish));
    if (!fault) return this.ensureSameBoard(wish);
    const people = await this.people.byIds(peopleIn(fault));
    throw refusalOf(fault, new Map(people.map(({ id, name }) => [id, name])));
  }

  /** What comes to the person's own address is its board's: nobody of another board reads it. */
  private async ensureSameBoard({ personId, standInId, teamId }: WishedAbsence): Promise<void> {
    if (await this.standIns.reaches({ ownerId: personId, personId: standInId, teamId })) return;
    throw new InvalidInput(
      standInId === null ? 'teamId' : 'standInId',
      "What comes to this person's own address is another board's, and only that board may read it. Choose somebody who works for the same board.",
      { reason: 'OTHER_BOARD' },
    );
  }

  /** What touches the period: of the person, of those whom the person stands in for, of the stand-in and the stand-in's stand-ins. */
  private async others({ personId, standInId, startsAt, endsAt }: WishedAbsence): Promise<Absence[]> {
    const asked = { personIds: [personId], standInIds: [personId] };
    const found = new Map(
      (await this.absences.concerning(asked, startsAt, endsAt)).map((away) => [away.id, away]),
    );
    let next: PersonId[] = standInId === null ? [] : [standInId];
    for (let link = 0; next.length > 0 && link < LONGEST_CHAIN; link += 1) {
      const further = await this.absences.touching(next, startsAt, endsAt);
      next = further.flatMap((away) => (found.has(away.id) ? [] : (away.standInId ?? [])));
      for (const away of further) found.set(away.id, away);
    }
    return [...found.values()];
  }
}
