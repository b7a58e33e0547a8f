/** Somebody is away, comes back earlier, or gets another stand-in. */
export const absenceTopics = ['absence.changed', 'reconnected'] as const;
