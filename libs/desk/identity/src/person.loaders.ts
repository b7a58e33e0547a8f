import type { PersonId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { manyEach, oneEach } from './batches';
import { LoaderSet } from './loader';
import { PeopleStore } from './people.store';

/** People and their roles, gathered per request. */
@LoaderSet()
export class PeopleLoaders {
  constructor(private readonly people: PeopleStore) {}

  /** The person, also one who no longer works here; null when there is none. */
  readonly person = new DataLoader(async (ids: readonly PersonId[]) =>
    oneEach(ids, await this.people.byIds(ids), ({ id }) => id),
  );

  /** The person's roles. */
  readonly grants = new DataLoader(async (ids: readonly PersonId[]) =>
    manyEach(ids, await this.people.grantsOf(ids), ({ personId }) => personId),
  );
}
