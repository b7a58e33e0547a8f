/** Somebody changed the rota, the hours that it shall fill, or who is away. */
export const rotaTopics = ['coverage.changed', 'calendar.changed', 'absence.changed', 'reconnected'] as const;
