import { LoaderSet, manyEach, oneEach } from '@kontaktpost/identity/graphql';
import type { MailboxId, TeamId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { MailboxesStore } from './mailboxes.store';

/** Mailboxes, gathered per request. Name and address of a mailbox are no secret; what comes in there is asked for elsewhere. */
@LoaderSet()
export class MailboxLoaders {
  constructor(private readonly mailboxes: MailboxesStore) {}

  readonly mailbox = new DataLoader(async (ids: readonly MailboxId[]) =>
    oneEach(ids, await this.mailboxes.byIds(ids), ({ id }) => id),
  );

  /** The team's mailboxes, also closed ones, by name. */
  readonly ofTeam = new DataLoader(async (ids: readonly TeamId[]) =>
    manyEach<TeamId | null, Awaited<ReturnType<MailboxesStore['ofTeams']>>[number]>(
      ids,
      await this.mailboxes.ofTeams(ids),
      ({ teamId }) => teamId,
    ),
  );
}
