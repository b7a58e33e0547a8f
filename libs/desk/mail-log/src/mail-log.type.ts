import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Direction, MailOutcome } from './domain/mail-log-line';
import { PageInfoType } from './page-info.type';

export const DirectionEnum: Readonly<Record<Direction, Direction>> = {
  INCOMING: 'INCOMING',
  OUTGOING: 'OUTGOING',
};
registerEnumType(DirectionEnum, { name: 'Direction' });

export const MailOutcomeEnum: Readonly<Record<MailOutcome, MailOutcome>> = {
  RECEIVED: 'RECEIVED',
  TOO_LARGE: 'TOO_LARGE',
  SENT: 'SENT',
  REFUSED: 'REFUSED',
  BOUNCED: 'BOUNCED',
  UNCONFIRMED: 'UNCONFIRMED',
};
registerEnumType(MailOutcomeEnum, { name: 'MailOutcome' });

/** One line of the journal of all mail. */
@ObjectType('MailLogLine')
export class MailLogLineType {
  @Field(() => ID)
  id: string;

  @Field()
  at: Date;

  @Field(() => DirectionEnum)
  direction: Direction;

  @Field(() => MailOutcomeEnum)
  outcome: MailOutcome;

  @Field()
  sender: string;

  /** Those whom this outcome concerns. */
  @Field(() => [String])
  recipients: readonly string[];

  /** Empty once it has been erased. */
  @Field()
  subject: string;

  @Field(() => Int)
  sizeInBytes: number;

  @Field(() => ID)
  messageId: string;
}

@ObjectType('MailLogEdge')
export class MailLogEdgeType {
  @Field()
  cursor: string;

  @Field(() => MailLogLineType)
  node: MailLogLineType;
}

@ObjectType('MailLogConnection')
export class MailLogConnectionType {
  @Field(() => [MailLogEdgeType])
  edges: MailLogEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}
