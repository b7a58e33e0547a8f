export const NOTIFICATION_KINDS = [
  'REPLY_DUE_SOON',
  'REPLY_OVERDUE',
  'COVERAGE_ALARM',
  'SHIFT_PROPOSED',
  'SHIFT_ANSWERED',
  'STANDING_IN',
  'MEMBER_AWAY',
] as const;
/** What a person is told of. */
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export type SubjectKind = 'ticket' | 'alarm' | 'proposal' | 'absence';
