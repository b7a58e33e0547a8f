import type { SpecialDayId, TeamId } from '@kontaktpost/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DateScalar, TimeScalar } from './calendar.scalars';

@InputType()
export class OpeningPeriodInput {
  @Field(() => Int)
  @IsInt()
  weekday: number;

  @Field(() => TimeScalar)
  @IsString()
  from: string;

  @Field(() => TimeScalar)
  @IsString()
  to: string;

  @Field(() => Int, { defaultValue: 1 })
  @IsInt()
  leastStaffing: number;
}

@InputType()
export class SaveOpeningHoursInput {
  @Field(() => ID)
  @IsUUID()
  teamId: TeamId;

  @Field(() => [OpeningPeriodInput])
  @ValidateNested({ each: true })
  @Type(() => OpeningPeriodInput)
  periods: OpeningPeriodInput[];
}

@InputType()
export class SaveSpecialDayInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  specialDayId?: SpecialDayId | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: TeamId | null;

  @Field(() => DateScalar)
  @IsString()
  date: string;

  @Field()
  @MaxLength(200)
  name: string;

  @Field(() => TimeScalar, { nullable: true })
  @IsOptional()
  @IsString()
  opensAt?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  @IsOptional()
  @IsString()
  closesAt?: string | null;
}
