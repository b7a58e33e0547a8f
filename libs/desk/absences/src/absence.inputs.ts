import { DateScalar, TimeScalar } from '@kontaktpost/calendar/graphql';
import type { AbsenceId, PersonId, TeamId } from '@kontaktpost/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AbsenceKind, TicketShare } from './domain/absence-values';

@InputType()
export class RegisterAbsenceInput {
  @Field(() => ID, {
    nullable: true,
    description: "Left out: the actor. For somebody else: leads of the person's teams.",
  })
  @IsOptional()
  @IsUUID()
  personId?: PersonId | null;

  @Field(() => AbsenceKind, { defaultValue: AbsenceKind.OTHER })
  @IsIn(Object.values(AbsenceKind))
  kind: AbsenceKind;

  @Field(() => DateScalar)
  @IsString()
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  @IsString()
  to: string;

  @Field(() => TimeScalar, { nullable: true, description: 'Left out: the whole first day.' })
  @IsOptional()
  @IsString()
  fromTime?: string | null;

  @Field(() => TimeScalar, { nullable: true, description: 'Left out: the whole last day.' })
  @IsOptional()
  @IsString()
  toTime?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of standInId and teamId.' })
  @IsOptional()
  @IsUUID()
  standInId?: PersonId | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: TeamId | null;

  @Field(() => TicketShare, {
    nullable: true,
    description: 'Left out: STAND_IN with a stand-in, TEAM with a team.',
  })
  @IsOptional()
  @IsIn(Object.values(TicketShare))
  share?: TicketShare | null;

  @Field({ defaultValue: true })
  @IsBoolean()
  ticketsComeBack: boolean;

  @Field(() => String, { nullable: true, description: 'Left out: the standard words.' })
  @IsOptional()
  @IsString()
  replyText?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeAbsenceInput {
  @Field(() => ID)
  @IsUUID()
  absenceId: AbsenceId;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  @IsOptional()
  @IsString()
  to?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  @IsOptional()
  @IsString()
  toTime?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  standInId?: PersonId | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: TeamId | null;

  @Field(() => String, { nullable: true, description: 'Empty: the standard words.' })
  @IsOptional()
  @IsString()
  replyText?: string | null;
}
