import { DateScalar } from '@kontaktpost/calendar/graphql';
import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { MailboxId, PersonActor, PersonId, TeamId, TicketId } from '@kontaktpost/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ticket } from '../ticket.entity';
import { TicketType } from '../ticket.type';
import { AcknowledgeTicket } from './acknowledge-ticket';
import { NextTicket } from './next-ticket';
import { AcknowledgeInput, asPromise } from './promise.inputs';
import { Promises } from './promises';

/** What keeps the promise of a timely answer. */
@Resolver()
export class UrgencyResolver {
  constructor(
    private readonly acknowledge: AcknowledgeTicket,
    private readonly promises: Promises,
    private readonly next: NextTicket,
  ) {}

  @Mutation(() => TicketType, {
    nullable: true,
    description:
      'Gives the actor the most urgent unassigned ticket, of one mailbox, of the mailboxes of one team, or with neither of all that the actor works in; null when there is none. Two who ask at once get two.',
  })
  nextTicket(
    @CurrentActor() actor: PersonActor,
    @Args('mailboxId', { type: () => ID, nullable: true }) mailboxId: MailboxId | null = null,
    @Args('teamId', { type: () => ID, nullable: true }) teamId: TeamId | null = null,
  ): Promise<Ticket | null> {
    return this.next.run(actor, { mailboxId, teamId });
  }

  @Mutation(() => TicketType, {
    description:
      'Confirms receipt by a person: named contact person, expected date. The ticket stays unanswered; its deadline becomes the promised date.',
  })
  acknowledgeTicket(
    @CurrentActor() actor: PersonActor,
    @Args('input') { ticketId, text, expectedVersion, ...promise }: AcknowledgeInput,
  ): Promise<Ticket> {
    return this.acknowledge.run(actor, {
      ticketId: ticketId as TicketId,
      text: text ?? null,
      expectedVersion: expectedVersion ?? null,
      ...asPromise(promise),
    });
  }

  @Query(() => String, {
    description: 'The standard words of a confirmation, as they would be sent (without signature).',
  })
  acknowledgementText(
    @CurrentActor() actor: PersonActor,
    @Args('ticketId', { type: () => ID }) ticketId: TicketId,
    @Args('contactPersonId', { type: () => ID, nullable: true }) contactPersonId: PersonId | null,
    @Args('promisedFor', { type: () => DateScalar }) promisedFor: string,
  ): Promise<string> {
    return this.promises.preview(actor, ticketId, asPromise({ contactPersonId, promisedFor }));
  }
}
