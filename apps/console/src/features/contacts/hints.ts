/** The facts beside a ticket follow the ticket. */
export const contextTopics = ['ticket.changed', 'message.changed'] as const;
