export { DeliveryStateEnum, RecipientRoleEnum } from './delivery-state.type';
export { OutboundLoaders } from './outbound.loaders';
export { OutboundMailGraphqlModule } from './outbound-mail.graphql.module';
export { RecipientType } from './recipient.type';
