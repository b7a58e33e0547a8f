import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PromiseInput } from './deadlines/promise.inputs';
import {
  AFTER_REPLY,
  type AfterReply,
  LANES,
  type Lane,
  TICKET_STATUSES,
  type TicketStatus,
} from './domain/ticket-values';
import { AfterReplyEnum, LaneEnum, TicketStatusEnum } from './ticket-enums';

@InputType()
export class TicketFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  mailboxId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  @Field(() => [TicketStatusEnum], { nullable: true })
  @IsOptional()
  @IsIn(TICKET_STATUSES, { each: true })
  status?: TicketStatus[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  unassigned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Past the reply deadline.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean | null;

  @Field(() => [LaneEnum], { nullable: true })
  @IsOptional()
  @IsIn(LANES, { each: true })
  lane?: Lane[] | null;

  @Field(() => String, { nullable: true, description: 'Words to be found in a message, as in search.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string | null;
}

@InputType()
export class MailAddressInput {
  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(200)
  name: string;

  @Field()
  @IsString()
  @MaxLength(254)
  address: string;
}

@InputType()
export class ReplyInput {
  @Field(() => ID)
  @IsUUID()
  ticketId: string;

  @Field(() => String, { nullable: true, description: 'Plain text; exactly one of text and html.' })
  @IsOptional()
  @IsString()
  text?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  html?: string | null;

  @Field(() => [MailAddressInput], {
    nullable: true,
    description: 'Left out: whoever wrote the answered mail.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MailAddressInput)
  to?: MailAddressInput[] | null;

  @Field(() => [MailAddressInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MailAddressInput)
  cc?: MailAddressInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files uploaded by POST /attachments.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Left out: the newest incoming mail.' })
  @IsOptional()
  @IsUUID()
  answersId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'CONFLICT when somebody else has added something since this version.',
  })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;

  @Field(() => AfterReplyEnum, { defaultValue: 'WAIT', description: 'What becomes of the ticket.' })
  @IsIn(AFTER_REPLY)
  afterwards: AfterReply;

  @Field(() => PromiseInput, {
    nullable: true,
    description: 'The mail is no answer but a confirmation: who sees to it, and until when.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PromiseInput)
  acknowledge?: PromiseInput | null;
}
