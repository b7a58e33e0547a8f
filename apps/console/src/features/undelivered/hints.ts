/** What was undelivered may have been settled, here or elsewhere. */
export const undeliveredTopics = ['message.changed', 'ticket.changed'] as const;
