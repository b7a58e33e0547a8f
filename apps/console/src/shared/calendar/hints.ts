/** Opening hours or special days were changed. */
export const calendarTopics = ['calendar.changed'] as const;
