import type { Person } from '@kontaktpost/identity';
import { Loader, LoaderSet, oneEach, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import type { MessageId } from '@kontaktpost/kernel';
import type { Message } from '@kontaktpost/tickets';
import { MessageType } from '@kontaktpost/tickets/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { RecordDecision } from './record-decision';
import { RecordDecisionType } from './record-decision.type';
import { RecordsStore } from './records.store';

/** Record decisions, gathered per request. */
@LoaderSet()
export class RecordLoaders {
  constructor(private readonly records: RecordsStore) {}

  readonly decision = new DataLoader(async (ids: readonly MessageId[]) =>
    oneEach(ids, await this.records.decisionsOf(ids), ({ messageId }) => messageId),
  );
}

/** Puts the record decision on Message; tickets know nothing of records. */
@Resolver(() => MessageType)
export class MessageRecordResolver {
  @ResolveField(() => RecordDecisionType, { nullable: true, description: 'Null while undecided.' })
  record(
    @Parent() { id }: Message,
    @Loader(RecordLoaders) load: RecordLoaders,
  ): Promise<RecordDecision | null> {
    return load.decision.load(id);
  }
}

@Resolver(() => RecordDecisionType)
export class RecordDecisionResolver {
  @ResolveField(() => PersonType)
  decidedBy(
    @Parent() { decidedBy }: RecordDecision,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<Person | null> {
    return load.person.load(decidedBy);
  }
}
