import { DateScalar } from '@kontaktpost/calendar/graphql';
import type { MessageKind } from '@kontaktpost/mail-format';
import { DirectionEnum } from '@kontaktpost/mail-log/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Direction } from '../domain/ticket-values';
import { BodyClassEnum, MessageKindEnum } from '../ticket-enums';

@ObjectType('MailAddress')
export class MailAddressType {
  @Field({ description: 'Empty when the mail gave none.' })
  name: string;

  @Field()
  address: string;
}

/** One mail as people read it. */
@ObjectType('Message')
export class MessageType {
  @Field(() => ID)
  id: string;

  @Field(() => DirectionEnum)
  direction: Direction;

  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field({ description: 'What the kind was read from.' })
  kindReason: string;

  @Field({ description: 'RFC 5322 Message-ID without angle brackets; empty when the mail had none.' })
  messageId: string;

  @Field()
  subject: string;

  @Field(() => [MailAddressType])
  to: MailAddressType[];

  @Field(() => [MailAddressType])
  cc: MailAddressType[];

  @Field(() => [MailAddressType])
  replyTo: MailAddressType[];

  @Field({ description: 'The whole text.' })
  text: string;

  @Field(() => BodyClassEnum)
  bodyClass: 'PLAIN' | 'SIMPLE' | 'DESIGNED';

  @Field(() => Date, { nullable: true, description: 'Arrival at the municipality; null for outgoing mail.' })
  receivedAt: Date | null;

  @Field(() => Int)
  sizeInBytes: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the mail could not be read; its source is attached.',
  })
  parseFault: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that this acknowledgement promises; null for every other message.',
  })
  promisedFor: string | null;

  @Field(() => Date, { nullable: true })
  contentRemovedAt: Date | null;

  @Field(() => Int, { description: 'The version of the ticket that it came with.' })
  ticketVersion: number;

  @Field({ description: 'When it was written down here.' })
  createdAt: Date;
}

@ObjectType('Attachment', { description: 'The bytes: GET /attachments/ID.' })
export class AttachmentType {
  @Field(() => ID)
  id: string;

  @Field()
  filename: string;

  @Field()
  mediaType: string;

  @Field(() => Int)
  sizeInBytes: number;

  @Field({ description: 'Shown inside the body rather than listed.' })
  inline: boolean;

  @Field(() => String, { nullable: true })
  contentId: string | null;
}

@ObjectType('Note', { description: 'What colleagues tell each other; never leaves the house.' })
export class NoteType {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field()
  createdAt: Date;

  @Field(() => Int)
  ticketVersion: number;
}
