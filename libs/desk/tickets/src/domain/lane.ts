import type { MessageKind } from '@kontaktpost/mail-format';
import type { Lane } from './ticket-values';

/** The lane of a new ticket: a person's mail in which we stand only in cc is for our information (G05, decisions 11). */
export function laneOf(kind: Exclude<MessageKind, 'LOOP' | 'DUPLICATE'>, onlyInCc: boolean): Lane {
  return kind === 'PERSON' && onlyInCc ? 'FOR_INFORMATION' : kind;
}
