import type { TicketContextQuery } from '../../shared/api/generated/graphql';

/** A ticket as the pane beside it knows it. */
export type ContextTicket = NonNullable<TicketContextQuery['ticket']>;
