import { PageInfoType } from '@kontaktpost/mail-log/graphql';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { NotificationKind } from './domain/notification-values';

export const NotificationKindEnum: Readonly<Record<NotificationKind, NotificationKind>> = {
  REPLY_DUE_SOON: 'REPLY_DUE_SOON',
  REPLY_OVERDUE: 'REPLY_OVERDUE',
  COVERAGE_ALARM: 'COVERAGE_ALARM',
  SHIFT_PROPOSED: 'SHIFT_PROPOSED',
  SHIFT_ANSWERED: 'SHIFT_ANSWERED',
  STANDING_IN: 'STANDING_IN',
  MEMBER_AWAY: 'MEMBER_AWAY',
};
registerEnumType(NotificationKindEnum, { name: 'NotificationKind' });

@ObjectType('Notification', {
  description: "What a person is told, once an occasion; never a citizen's words.",
})
export class NotificationType {
  @Field(() => ID)
  id: string;

  @Field(() => NotificationKindEnum)
  kind: NotificationKind;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  readAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'The deadline that it is about.' })
  dueAt: Date | null;
}

@ObjectType('NotificationEdge')
export class NotificationEdgeType {
  @Field()
  cursor: string;

  @Field(() => NotificationType)
  node: NotificationType;
}

@ObjectType('NotificationConnection')
export class NotificationConnectionType {
  @Field(() => [NotificationEdgeType])
  edges: NotificationEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}
