import { Field, ObjectType } from '@nestjs/graphql';
import { DeliveryStateEnum, RecipientRoleEnum } from './delivery-state.type';
import type { DeliveryState, RecipientRole } from './domain/delivery-state';

/** One recipient of a mail of ours. */
@ObjectType('Recipient')
export class RecipientType {
  @Field()
  address: string;

  @Field()
  name: string;

  @Field(() => RecipientRoleEnum)
  role: RecipientRole;

  @Field(() => DeliveryStateEnum)
  state: DeliveryState;

  /** What the mail server said of this recipient; null when nothing yet. */
  @Field(() => String, { nullable: true })
  response: string | null;
}
