/** What moves the queue: rows come, change and leave. */
export const queueTopics = ['ticket.opened', 'ticket.changed', 'rights.changed', 'reconnected'] as const;
/** What moves the open ticket. */
export const ticketTopics = ['ticket.changed'] as const;
export const messageTopics = ['message.changed'] as const;
