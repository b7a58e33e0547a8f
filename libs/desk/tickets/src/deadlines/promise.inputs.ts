import { DateScalar } from '@kontaktpost/calendar/graphql';
import type { PersonId } from '@kontaktpost/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import type { PromiseWish } from './promises';

@InputType()
export class PromiseInput {
  @Field(() => ID, { nullable: true, description: 'Left out: the actor.' })
  @IsOptional()
  @IsUUID()
  contactPersonId?: string | null;

  @Field(() => DateScalar)
  @IsString()
  promisedFor: string;
}

@InputType()
export class AcknowledgeInput {
  @Field(() => ID)
  @IsUUID()
  ticketId: string;

  @Field(() => ID, { nullable: true, description: 'Left out: the actor.' })
  @IsOptional()
  @IsUUID()
  contactPersonId?: string | null;

  @Field(() => DateScalar)
  @IsString()
  promisedFor: string;

  @Field(() => String, {
    nullable: true,
    description: "Left out: the standard words in the mailbox's language.",
  })
  @IsOptional()
  @IsString()
  text?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}

export const asPromise = ({ contactPersonId, promisedFor }: PromiseInput): PromiseWish => ({
  contactPersonId: (contactPersonId ?? null) as PersonId | null,
  promisedFor,
});
