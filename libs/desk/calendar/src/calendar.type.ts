import type { SpecialDayId } from '@kontaktpost/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from './calendar.scalars';

@ObjectType('OpeningPeriod', {
  description: "When a team answers on an ordinary week's day, and how many are needed at the least.",
})
export class OpeningPeriodType {
  @Field(() => Int, { description: '1 is Monday, 7 Sunday (ISO 8601).' })
  weekday: number;

  @Field(() => Int)
  leastStaffing: number;
}

@ObjectType('SpecialDay', { description: 'A local closed or short day.' })
export class SpecialDayType {
  @Field(() => ID)
  id: SpecialDayId;

  @Field(() => DateScalar)
  date: string;

  @Field()
  name: string;
}

@ObjectType('Holiday')
export class HolidayType {
  @Field(() => DateScalar)
  date: string;

  @Field()
  name: string;
}
