import { ActorLoaders, LoaderSet } from '@kontaktpost/identity/graphql';
import { Clock, type MailboxId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { minutesLeft } from '../domain/minutes-left';
import { DeadlineTerms } from './deadline-terms';

/** How long is left until deadlines, reckoned by each mailbox's calendar once a request. */
@LoaderSet()
export class DeadlineLoaders extends ActorLoaders {
  constructor(
    private readonly deadlines: DeadlineTerms,
    private readonly clock: Clock,
  ) {
    super();
  }

  private readonly terms = new DataLoader(async (ids: readonly MailboxId[]) => {
    const terms = await this.deadlines.of(ids);
    return ids.map((id) => terms.get(id) ?? null);
  });

  /** Opening minutes from now on; clock minutes where a team has no opening hours. */
  async minutesLeft(mailboxId: MailboxId, dueAt: Date): Promise<number | null> {
    const terms = await this.terms.load(mailboxId);
    return terms && minutesLeft(this.clock.now(), dueAt, terms.calendar);
  }
}
