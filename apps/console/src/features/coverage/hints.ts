/** Who is there, who is away, or when one is to be there has changed. */
export const coverageTopics = [
  'coverage.changed',
  'absence.changed',
  'calendar.changed',
  'rights.changed',
  'reconnected',
] as const;
/** Mail came in or was answered. */
export const mailTopics = ['ticket.opened', 'message.changed'] as const;
