import { DateScalar, TimeScalar } from '@kontaktpost/calendar/graphql';
import type { PersonId, ShiftId, TeamId } from '@kontaktpost/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { Work } from './domain/work';

@InputType()
export class ProposeShiftInput {
  @Field(() => ID)
  @IsUUID()
  teamId: TeamId;

  @Field(() => ID)
  @IsUUID()
  personId: PersonId;

  @Field(() => DateScalar)
  @IsString()
  date: string;

  @Field(() => TimeScalar)
  @IsString()
  from: string;

  @Field(() => TimeScalar)
  @IsString()
  to: string;

  @Field(() => Work, { defaultValue: Work.MAIL })
  @IsIn(Object.values(Work))
  work: Work;
}

@InputType()
export class SaveShiftInput extends ProposeShiftInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  shiftId?: ShiftId | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}

@InputType()
export class CopyWeekInput {
  @Field(() => ID)
  @IsUUID()
  teamId: TeamId;

  @Field(() => DateScalar, { description: 'Any day of the week that is copied.' })
  @IsString()
  from: string;

  @Field(() => DateScalar, {
    description: 'Any day of the week that is filled. Days that have shifts already are left alone.',
  })
  @IsString()
  to: string;
}

/** A first and a last day. */
@ArgsType()
export class PeriodArgs {
  @Field(() => DateScalar)
  @IsString()
  from: string;

  @Field(() => DateScalar)
  @IsString()
  to: string;
}

/** A piece of a day. */
@ArgsType()
export class SlotArgs {
  @Field(() => DateScalar)
  @IsString()
  date: string;

  @Field(() => TimeScalar)
  @IsString()
  from: string;

  @Field(() => TimeScalar)
  @IsString()
  to: string;
}
