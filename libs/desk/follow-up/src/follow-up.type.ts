import { DateScalar } from '@kontaktpost/calendar/graphql';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { MailboxType } from '@kontaktpost/mailboxes/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ReplyFigures', {
  description:
    'Tickets of citizens that came in the period. What needed no answer (NO_REPLY_NEEDED, DUPLICATE) is left out. An automatic receipt never counts as an answer.',
})
export class ReplyFiguresType {
  @Field(() => MailboxType, { nullable: true, description: 'Null in the total.' })
  mailbox: Mailbox | null;

  @Field(() => Int)
  received: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  withinOneWorkingDay: number;

  @Field(() => Int)
  withinTwoWorkingDays: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Clock minutes from arrival to the first answer by a person; null when nothing was answered.',
  })
  medianMinutesToFirstAnswer: number | null;

  @Field(() => Int, { description: 'Without any answer and past the promised time.' })
  neverAnswered: number;

  @Field(() => Date, { nullable: true, description: 'Of all that wait, also from before the period.' })
  oldestWaitingSince: Date | null;

  @Field(() => Int)
  waiting: number;
}

@ObjectType('FollowUpDay', { description: 'What came, and what had its first answer, on that day.' })
export class FollowUpDayType {
  @Field(() => DateScalar)
  date: string;

  @Field(() => Int)
  received: number;

  @Field(() => Int)
  answered: number;
}

@ObjectType('ArrivalHour', {
  description:
    'Arrivals in one hour of one weekday, over the whole period, in Stockholm. Hours without any are left out.',
})
export class ArrivalHourType {
  @Field(() => Int, { description: '1 is Monday, 7 Sunday (ISO 8601).' })
  weekday: number;

  @Field(() => Int, { description: '0 to 23.' })
  hour: number;

  @Field(() => Int)
  received: number;
}

@ObjectType('WaitingAge', { description: 'Waiting tickets by how many working days they have waited.' })
export class WaitingAgeType {
  @Field({ description: '0, 1, 2, 3-5 or 6+.' })
  workingDays: string;

  @Field(() => Int)
  waiting: number;
}

@ObjectType('FollowUp')
export class FollowUpType {
  @Field(() => ReplyFiguresType)
  total: ReplyFiguresType;

  @Field(() => [ReplyFiguresType], { description: 'By name.' })
  mailboxes: ReplyFiguresType[];
}
