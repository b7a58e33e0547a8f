/** An answer on its way changes its delivery. */
export const deliveryTopics = ['message.changed', 'ticket.changed'] as const;
