/** A mailbox was changed, or its reading went well or badly. */
export const mailboxTopics = ['mailbox.changed'] as const;
