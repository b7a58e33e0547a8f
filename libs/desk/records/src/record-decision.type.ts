import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RecordDecisionKind } from './record-decision';

registerEnumType(RecordDecisionKind, { name: 'RecordDecisionKind' });

@ObjectType('RecordDecision', { description: 'What is done with a message as a record.' })
export class RecordDecisionType {
  @Field(() => RecordDecisionKind)
  kind: RecordDecisionKind;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field()
  decidedAt: Date;

  @Field(() => Date, { nullable: true })
  carriedOutAt: Date | null;
}
