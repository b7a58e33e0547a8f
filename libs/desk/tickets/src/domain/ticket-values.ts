export const TICKET_STATUSES = ['NEW', 'OPEN', 'WAITING', 'RESOLVED'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** How a ticket is worked: a person's question, something for our information, or the mail of a machine (decisions 11). */
export const LANES = ['PERSON', 'FOR_INFORMATION', 'AUTO_REPLY', 'BOUNCE', 'LIST', 'SYSTEM', 'SPAM'] as const;
export type Lane = (typeof LANES)[number];

export const PRIORITIES = ['LOW', 'NORMAL', 'HIGH'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const RESOLUTIONS = [
  'ANSWERED',
  'CALLED',
  'MEETING',
  'REFERRED',
  'FORWARDED',
  'NO_REPLY_NEEDED',
  'DUPLICATE',
] as const;
/** How a ticket was settled (decisions 17). */
export type Resolution = (typeof RESOLUTIONS)[number];

export const DIRECTIONS = ['INCOMING', 'OUTGOING'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What becomes of the ticket once the answer is on its way. */
export const AFTER_REPLY = ['WAIT', 'RESOLVE', 'STAY'] as const;
export type AfterReply = (typeof AFTER_REPLY)[number];

export const TICKET_SORTS = ['DUE', 'NEWEST', 'OLDEST'] as const;
export type TicketSort = (typeof TICKET_SORTS)[number];

/** What a deadline sets: a word to who holds the ticket before it, and to the team's leads at it. */
export const TIMER_KINDS = ['REMINDER', 'ESCALATION'] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];
