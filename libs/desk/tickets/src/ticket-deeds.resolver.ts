import { CurrentActor } from '@kontaktpost/identity/graphql';
import {
  InvalidInput,
  type MessageId,
  type PersonActor,
  type PersonId,
  type TicketId,
} from '@kontaktpost/kernel';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ReplyToTicket, type ReplyWish } from './answers/reply-to-ticket';
import { AssignTicket } from './assigning/assign-ticket';
import { asPromise } from './deadlines/promise.inputs';
import type { Resolution } from './domain/ticket-values';
import { MarkRead } from './mark-read';
import { AddNote } from './messages/add-note';
import type { Message } from './messages/message.entity';
import { MessageType } from './messages/message.type';
import { ResolveTicket } from './resolve-ticket';
import type { Ticket } from './ticket.entity';
import { ReplyInput } from './ticket.inputs';
import { TicketType } from './ticket.type';
import { ResolutionEnum } from './ticket-enums';

const ticketIdArg = () => Args('ticketId', { type: () => ID });

/** What people do with tickets. */
@Resolver()
export class TicketDeedsResolver {
  constructor(
    private readonly assign: AssignTicket,
    private readonly resolve: ResolveTicket,
    private readonly note: AddNote,
    private readonly reply: ReplyToTicket,
    private readonly read: MarkRead,
  ) {}

  @Mutation(() => TicketType, { description: 'CONFLICT when somebody else has taken it.' })
  takeTicket(@CurrentActor() actor: PersonActor, @ticketIdArg() id: TicketId): Promise<Ticket> {
    return this.assign.take(actor, id);
  }

  @Mutation(() => TicketType, { description: 'Without personId: back to the team.' })
  assignTicket(
    @CurrentActor() actor: PersonActor,
    @ticketIdArg() ticketId: TicketId,
    @Args('personId', { type: () => ID, nullable: true }) personId: PersonId | null,
  ): Promise<Ticket> {
    return this.assign.run(actor, { ticketId, personId: personId ?? null });
  }

  @Mutation(() => MessageType)
  replyToTicket(@CurrentActor() actor: PersonActor, @Args('input') input: ReplyInput): Promise<Message> {
    return this.reply.run(actor, asWish(input));
  }

  @Mutation(() => TicketType)
  addNote(
    @CurrentActor() actor: PersonActor,
    @ticketIdArg() ticketId: TicketId,
    @Args('text') text: string,
  ): Promise<Ticket> {
    return this.note.run(actor, { ticketId, text });
  }

  @Mutation(() => TicketType)
  resolveTicket(
    @CurrentActor() actor: PersonActor,
    @ticketIdArg() ticketId: TicketId,
    @Args('resolution', { type: () => ResolutionEnum }) resolution: Resolution,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<Ticket> {
    return this.resolve.run(actor, { ticketId, resolution, reason: reason ?? null });
  }

  @Mutation(() => TicketType)
  reopenTicket(@CurrentActor() actor: PersonActor, @ticketIdArg() id: TicketId): Promise<Ticket> {
    return this.resolve.reopen(actor, id);
  }

  @Mutation(() => TicketType, {
    description: 'Somebody has opened what came. Changes nothing for those who only read.',
  })
  markTicketRead(@CurrentActor() actor: PersonActor, @ticketIdArg() id: TicketId): Promise<Ticket> {
    return this.read.run(actor, id);
  }

  @Mutation(() => TicketType)
  markTicketUnread(@CurrentActor() actor: PersonActor, @ticketIdArg() id: TicketId): Promise<Ticket> {
    return this.read.unread(actor, id);
  }
}

function asWish({ text, html, ...input }: ReplyInput): ReplyWish {
  const given = (value: string | null | undefined): value is string => typeof value === 'string';
  if (given(text) === given(html))
    throw new InvalidInput('text', 'Give the answer as text or as html, one of them.');
  return {
    ticketId: input.ticketId as TicketId,
    body: given(html) ? { html } : { text: text as string },
    to: input.to ?? null,
    cc: input.cc ?? [],
    attachmentIds: input.attachmentIds ?? [],
    answersId: (input.answersId as MessageId | null | undefined) ?? null,
    expectedVersion: input.expectedVersion ?? null,
    afterwards: input.afterwards,
    acknowledge: input.acknowledge ? asPromise(input.acknowledge) : null,
  };
}
