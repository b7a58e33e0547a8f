import { DateScalar } from '@kontaktpost/calendar/graphql';
import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { MailboxId, PersonActor } from '@kontaktpost/kernel';
import type { Ticket } from '@kontaktpost/tickets';
import { TicketType } from '@kontaktpost/tickets/graphql';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Day } from './domain/figures';
import { FollowUp, type Scope } from './follow-up';
import {
  ArrivalHourType,
  FollowUpDayType,
  FollowUpType,
  ReplyFiguresType,
  WaitingAgeType,
} from './follow-up.type';
import { NeverAnswered } from './never-answered';

type Answer = FollowUpType & { readonly scope: Scope };

/** Figures on answers. What is not asked for is not counted. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  constructor(
    private readonly ask: FollowUp,
    private readonly never: NeverAnswered,
  ) {}

  @Query(() => FollowUpType, {
    description: 'Of one mailbox, or of all that the actor works in. At most 366 days.',
  })
  async followUp(
    @CurrentActor() actor: PersonActor,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar }) to: string,
    @Args('mailboxId', { type: () => ID, nullable: true }) mailboxId: MailboxId | null,
  ): Promise<Answer> {
    const scope = await this.ask.scope(actor, { from, to, mailboxId: mailboxId ?? null });
    const [total, ...mailboxes] = (await this.ask.figures(scope)).map((figures) => ({
      ...figures,
      mailbox: scope.mailboxes.find(({ id }) => id === figures.mailboxId) ?? null,
    }));
    return { scope, total: total as ReplyFiguresType, mailboxes };
  }

  @ResolveField(() => [FollowUpDayType])
  days(@Parent() { scope }: Answer): Promise<Day[]> {
    return this.ask.days(scope);
  }

  @ResolveField(() => [ArrivalHourType])
  async arrivals(@Parent() { scope }: Answer): Promise<ArrivalHourType[]> {
    const hours = await this.ask.arrivals(scope);
    return hours.map(({ tickets, ...hour }) => ({ ...hour, received: tickets }));
  }

  @ResolveField(() => [WaitingAgeType])
  waitingAges(@Parent() { scope }: Answer): Promise<WaitingAgeType[]> {
    return this.ask.waitingAges(scope);
  }

  @Query(() => [TicketType], {
    description: 'Tickets that no person has ever answered and that wait, oldest first; at most 100.',
  })
  neverAnswered(
    @CurrentActor() actor: PersonActor,
    @Args('mailboxId', { type: () => ID, nullable: true }) mailboxId: MailboxId | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<Ticket[]> {
    return this.never.run(actor, mailboxId ?? null, first);
  }
}
