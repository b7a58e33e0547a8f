import { DateScalar } from '@kontaktpost/calendar/graphql';
import { PageInfoType } from '@kontaktpost/mail-log/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Lane, Priority, Resolution, TicketStatus } from './domain/ticket-values';
import { LaneEnum, PriorityEnum, ResolutionEnum, TicketStatusEnum } from './ticket-enums';

/** One matter of one citizen, as promised. */
@ObjectType('Ticket')
export class TicketType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Grows with every change; give it as expectedVersion.' })
  version: number;

  @Field({ description: 'What citizens and colleagues quote: KC-2026-000123.' })
  reference: string;

  @Field()
  subject: string;

  @Field(() => TicketStatusEnum)
  status: TicketStatus;

  @Field(() => LaneEnum)
  lane: Lane;

  @Field(() => Int)
  messageCount: number;

  @Field(() => Int)
  attachmentCount: number;

  @Field(() => String, { nullable: true })
  category: string | null;

  @Field(() => PriorityEnum)
  priority: Priority;

  @Field(() => Date, { nullable: true })
  snoozedUntil: Date | null;

  @Field({ description: 'Arrival at the municipality of the first message; never changes.' })
  receivedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Arrival of the oldest mail that no person has answered.',
  })
  waitingSince: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null when nobody waits for us.' })
  replyDueAt: Date | null;

  @Field(() => Date, { nullable: true })
  firstReplyDueAt: Date | null;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which the citizen was promised an answer.',
  })
  promisedFor: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the newest answer that stands was sent, or given without a mail.',
  })
  answeredAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When a person first answered; null while nobody has.',
  })
  firstAnsweredAt: Date | null;

  @Field(() => Date, { nullable: true })
  resolvedAt: Date | null;

  @Field(() => ResolutionEnum, { nullable: true })
  resolution: Resolution | null;

  @Field(() => String, { nullable: true })
  resolutionReason: string | null;

  @Field()
  lastActivityAt: Date;
}

@ObjectType('TicketEdge')
export class TicketEdgeType {
  @Field()
  cursor: string;

  @Field(() => TicketType)
  node: TicketType;
}

@ObjectType('TicketConnection')
export class TicketConnectionType {
  @Field(() => [TicketEdgeType])
  edges: TicketEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}

@ObjectType('TicketCounts', { description: 'How many tickets a mailbox owns, kept with every change.' })
export class TicketCountsType {
  @Field(() => Int)
  open: number;

  @Field(() => Int)
  unassigned: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  unread: number;
}

@ObjectType('MyCounts', { description: 'Counted no further than 1000.' })
export class MyCountsType {
  @Field(() => Int)
  mine: number;

  @Field(() => Int)
  undelivered: number;
}

/** A deed on the ticket, for the line between the messages. */
@ObjectType('TicketEvent')
export class TicketEventType {
  @Field(() => ID)
  id: string;

  @Field()
  at: Date;

  @Field()
  deed: string;

  @Field(() => String, { nullable: true })
  detail: string | null;
}
