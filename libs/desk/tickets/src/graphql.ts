export { MailAddressType, MessageType } from './message.type';
export { TicketLoaders } from './ticket.loaders';
export { MyCountsType, TicketType } from './ticket.type';
export { TicketsGraphqlModule } from './tickets.graphql.module';
