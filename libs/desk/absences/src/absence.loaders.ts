import { PeopleStore } from '@kontaktpost/identity';
import { ActorLoaders, LoaderSet, oneEach } from '@kontaktpost/identity/graphql';
import { type AbsenceId, Clock, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import DataLoader from 'dataloader';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { concerns, maySettle, type Whose } from './domain/absence-policy';

/** Absences, gathered per request for who asks. */
@LoaderSet()
export class AbsenceLoaders extends ActorLoaders {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly people: PeopleStore,
    private readonly mailboxes: MailboxesStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The absence, when it concerns the actor. */
  readonly absence = new DataLoader(async (ids: readonly AbsenceId[]) => {
    const found = await this.absences.byIds(ids);
    const whose = await this.whose(found.map(({ personId }) => personId));
    const seen = found.filter((absence) => concerns(this.actor, { ...absence, ...whose(absence.personId) }));
    return oneEach(ids, seen, ({ id }) => id);
  });

  /** The absence of this moment; null while the person is at work. */
  readonly ofPerson = new DataLoader(async (ids: readonly PersonId[]) => {
    const away = await this.absences.awayAt(ids, this.clock.now());
    return ids.map((id) => away.get(id) ?? null);
  });

  /** Whether the actor may know why this person is away. */
  readonly maySettle = new DataLoader(async (ids: readonly PersonId[]) => {
    const whose = await this.whose(ids);
    return ids.map((id) => maySettle(this.actor, whose(id)));
  });

  /** The language of the person's own mailbox, Swedish when there is none. */
  readonly language = new DataLoader(async (ids: readonly PersonId[]) => {
    const owned = await this.mailboxes.ofOwners(ids);
    return ids.map((id) => owned.find(({ ownerId }) => ownerId === id)?.language ?? 'sv');
  });

  private async whose(ids: readonly Absence['personId'][]): Promise<(id: PersonId) => Whose> {
    const teams = new Map<PersonId, TeamId[]>(ids.map((id) => [id, []]));
    for (const { personId, teamId } of await this.people.grantsOf(ids))
      if (teamId !== null) teams.get(personId)?.push(teamId);
    return (personId) => ({ personId, teamIds: teams.get(personId) ?? [] });
  }
}
