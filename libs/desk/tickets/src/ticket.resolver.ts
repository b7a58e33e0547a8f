import { CurrentActor, Loader } from '@kontaktpost/identity/graphql';
import type { PersonActor } from '@kontaktpost/kernel';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CountMine } from './count-mine';
import type { TicketSort } from './domain/ticket-values';
import { FindTickets, type Found } from './find-tickets';
import type { Message } from './messages/message.entity';
import { MessageType } from './messages/message.type';
import type { Ticket } from './ticket.entity';
import { TicketFilter } from './ticket.inputs';
import { TicketLoaders } from './ticket.loaders';
import { MyCountsType, TicketConnectionType, TicketType } from './ticket.type';
import { TicketSortEnum } from './ticket-enums';

const COUNTED_UP_TO = 10_000;
const OWN_COUNT_LIMIT = 1000;

/** Questions about tickets. */
@Resolver(() => TicketConnectionType)
export class TicketResolver {
  constructor(
    private readonly find: FindTickets,
    private readonly counts: CountMine,
  ) {}

  @Query(() => TicketConnectionType, {
    description: 'Tickets of the mailboxes that the signed-in person may see.',
  })
  tickets(
    @CurrentActor() actor: PersonActor,
    @Args('sort', { type: () => TicketSortEnum, defaultValue: 'DUE', nullable: true })
    sort: TicketSort | null,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    // Not `| null`: not every compiler leaves the class of a union for the validation.
    @Args('filter', { type: () => TicketFilter, nullable: true }) filter?: TicketFilter,
  ): Promise<Found> {
    return this.find.list(actor, {
      filter: filter ?? {},
      sort: sort ?? 'DUE',
      first: first ?? 50,
      after: after ?? null,
    });
  }

  @Query(() => TicketType, { nullable: true, description: 'Null when there is none or it may not be seen.' })
  ticket(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('reference', { type: () => String, nullable: true }) reference: string | null,
    @Loader(TicketLoaders) load: TicketLoaders,
  ): Promise<Ticket | null> {
    return load.open({ id, reference });
  }

  @Query(() => TicketConnectionType, {
    description: 'All the words, "a phrase", -without; newest fitting message first.',
  })
  search(
    @CurrentActor() actor: PersonActor,
    @Args('query') words: string,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Found> {
    return this.find.search(actor, { words, first: first ?? 50, after: after ?? null });
  }

  @Query(() => MyCountsType)
  myCounts(@CurrentActor() actor: PersonActor): Promise<MyCountsType> {
    return this.counts.run(actor, OWN_COUNT_LIMIT);
  }

  @Query(() => [MessageType], {
    description: 'Answers that failed or are unsure and that nobody has settled, newest first.',
  })
  undelivered(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<Message[]> {
    return this.counts.undelivered(actor, first);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: `Counted no further than ${COUNTED_UP_TO}, and only when asked for.`,
  })
  totalCount(@Parent() found: Found): Promise<number> {
    return found.countUpTo(COUNTED_UP_TO);
  }
}
