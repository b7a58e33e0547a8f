/** Something new to tell, or the same read on another screen. */
export const notificationTopics = ['notification.new', 'notification.read', 'reconnected'] as const;
