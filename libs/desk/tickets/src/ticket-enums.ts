import { MESSAGE_KINDS } from '@kontaktpost/mail-format';
import { registerEnumType } from '@nestjs/graphql';
import {
  AFTER_REPLY,
  LANES,
  PRIORITIES,
  RESOLUTIONS,
  TICKET_SORTS,
  TICKET_STATUSES,
} from './domain/ticket-values';

const enumOf = <T extends string>(values: readonly T[], name: string): Record<T, T> => {
  const all = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(all, { name });
  return all;
};

export const TicketStatusEnum = enumOf(TICKET_STATUSES, 'TicketStatus');
export const LaneEnum = enumOf(LANES, 'Lane');
export const PriorityEnum = enumOf(PRIORITIES, 'Priority');
export const ResolutionEnum = enumOf(RESOLUTIONS, 'Resolution');
export const AfterReplyEnum = enumOf(AFTER_REPLY, 'AfterReply');
export const TicketSortEnum = enumOf(TICKET_SORTS, 'TicketSort');
export const MessageKindEnum = enumOf(MESSAGE_KINDS, 'MessageKind');
export const BodyClassEnum = enumOf(['PLAIN', 'SIMPLE', 'DESIGNED'] as const, 'BodyClass');
