/** Who is there, who is away, when one is to be there, or what one is asked has changed. */
export const coverageTopics = [
  'coverage.changed',
  'absence.changed',
  'calendar.changed',
  'rights.changed',
  'notification.new',
  'reconnected',
] as const;
/** Mail came in or was answered. */
export const mailTopics = ['ticket.opened', 'message.changed'] as const;
