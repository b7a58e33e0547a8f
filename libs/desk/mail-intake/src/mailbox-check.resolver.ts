import { Loader, LoaderSet, oneEach } from '@kontaktpost/identity/graphql';
import type { MailboxId } from '@kontaktpost/kernel';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { MailboxType } from '@kontaktpost/mailboxes/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ChecksStore } from './checks.store';

/** The checks of mailboxes, gathered per request. */
@LoaderSet()
export class CheckLoaders {
  constructor(private readonly checks: ChecksStore) {}

  readonly check = new DataLoader(async (ids: readonly MailboxId[]) =>
    oneEach(ids, await this.checks.of(ids), ({ mailboxId }) => mailboxId),
  );
}

/** Puts on Mailbox how its IMAP folder is; mailboxes know nothing of intake. */
@Resolver(() => MailboxType)
export class MailboxCheckResolver {
  @ResolveField(() => Date, {
    nullable: true,
    description: 'When its IMAP folder was last looked into without a fault.',
  })
  async lastCheckedAt(
    @Parent() { id }: Mailbox,
    @Loader(CheckLoaders) load: CheckLoaders,
  ): Promise<Date | null> {
    return (await load.check.load(id))?.checkedAt ?? null;
  }

  @ResolveField(() => Date, { nullable: true })
  async checkFailingSince(
    @Parent() { id }: Mailbox,
    @Loader(CheckLoaders) load: CheckLoaders,
  ): Promise<Date | null> {
    return (await load.check.load(id))?.failingSince ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What is wrong, in plain words; null when all is well.',
  })
  async checkFault(
    @Parent() { id }: Mailbox,
    @Loader(CheckLoaders) load: CheckLoaders,
  ): Promise<string | null> {
    return (await load.check.load(id))?.fault ?? null;
  }
}
