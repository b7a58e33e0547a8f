import { LoaderSet, manyEach, oneEach } from '@kontaktpost/identity/graphql';
import type { MessageId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { OutboundStore } from './outbound.store';

/** What became of messages, gathered per request. The message has been let through by the rights of its ticket. */
@LoaderSet()
export class OutboundLoaders {
  constructor(private readonly outbound: OutboundStore) {}

  /** The sending of the message; null for mail that came in. */
  readonly mailByMessage = new DataLoader(async (ids: readonly MessageId[]) =>
    oneEach(ids, await this.outbound.byIds(ids), ({ id }) => id),
  );

  readonly recipientsByMessage = new DataLoader(async (ids: readonly MessageId[]) =>
    manyEach(ids, await this.outbound.recipientsOf(ids), ({ mailId }) => mailId),
  );
}
