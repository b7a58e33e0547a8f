import { Language } from '@kontaktpost/identity';
import type { BoardId, MailboxId, PersonId, TeamId } from '@kontaktpost/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { MailboxKind, SecrecyPresumption } from './mailbox-kinds';
import { ImapInput, SmtpInput } from './server.inputs';

@InputType({
  description:
    'A function mailbox needs a team and has its board; a personal one needs an owner and a board.',
})
export class CreateMailboxInput {
  @Field()
  @MaxLength(254)
  address: string;

  @Field()
  @MaxLength(200)
  name: string;

  @Field(() => MailboxKind, { nullable: true, defaultValue: MailboxKind.FUNCTION })
  @IsOptional()
  kind?: MailboxKind | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: TeamId | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: PersonId | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  boardId?: BoardId | null;

  @Field(() => Language, { nullable: true, defaultValue: Language.SV })
  @IsOptional()
  language?: Language | null;

  @Field(() => SecrecyPresumption, { nullable: true, defaultValue: SecrecyPresumption.OPENNESS })
  @IsOptional()
  secrecyPresumption?: SecrecyPresumption | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateMailboxInput {
  @Field(() => ID)
  @IsUUID()
  mailboxId: MailboxId;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: TeamId | null;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  language?: Language | null;

  @Field(() => SecrecyPresumption, { nullable: true })
  @IsOptional()
  secrecyPresumption?: SecrecyPresumption | null;

  @Field(() => String, { nullable: true, description: "Null: the organisation's." })
  @IsOptional()
  @MaxLength(2000)
  signatureTemplate?: string | null;

  @Field(() => ImapInput, { nullable: true, description: 'Null removes the server.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImapInput)
  imap?: ImapInput | null;

  @Field(() => SmtpInput, { nullable: true, description: 'Null removes the server.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SmtpInput)
  smtp?: SmtpInput | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  closed?: boolean | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  replyWithinWorkingDays?: number | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  afterClosingCountsAsNextDay?: boolean | null;
}
