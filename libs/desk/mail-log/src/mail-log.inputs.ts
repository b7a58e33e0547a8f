import type { MailboxId } from '@kontaktpost/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { Direction, MailOutcome } from './domain/mail-log-line';
import { DirectionEnum, MailOutcomeEnum } from './mail-log.type';

/** Limits of a look into the journal. A text is looked for in the last 31 days unless `from` says otherwise, in 366 at most. */
@InputType()
export class MailLogFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  mailboxId?: MailboxId | null;

  @Field(() => DirectionEnum, { nullable: true })
  @IsOptional()
  direction?: Direction | null;

  @Field(() => MailOutcomeEnum, { nullable: true })
  @IsOptional()
  outcome?: MailOutcome | null;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  from?: Date | null;

  /** The first instant that is no longer meant. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  to?: Date | null;

  /** A part of an address or of the subject. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;
}
