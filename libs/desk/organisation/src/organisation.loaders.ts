import { PeopleStore } from '@kontaktpost/identity';
import { LoaderSet, manyEach, oneEach } from '@kontaktpost/identity/graphql';
import type { BoardId, TeamId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { OrganisationStore } from './organisation.store';

/** Boards and teams, gathered per request. */
@LoaderSet()
export class OrganisationLoaders {
  constructor(
    private readonly organisation: OrganisationStore,
    private readonly people: PeopleStore,
  ) {}

  readonly board = new DataLoader(async (ids: readonly BoardId[]) =>
    oneEach(ids, await this.organisation.boardsByIds(ids), ({ id }) => id),
  );

  readonly team = new DataLoader(async (ids: readonly TeamId[]) =>
    oneEach(ids, await this.organisation.teamsByIds(ids), ({ id }) => id),
  );

  /** Who works in the team, leads first. */
  readonly members = new DataLoader(async (ids: readonly TeamId[]) =>
    manyEach(ids, await this.people.membersOf(ids), ({ teamId }) => teamId),
  );
}
