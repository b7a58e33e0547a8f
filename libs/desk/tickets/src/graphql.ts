export { MailAddressType, MessageType } from './messages/message.type';
export { TicketLoaders } from './ticket.loaders';
export { MyCountsType, TicketType } from './ticket.type';
export { TicketsGraphqlModule } from './tickets.graphql.module';
