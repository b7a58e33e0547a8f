import { type MailAddress, sameAddress } from '@kontaktpost/kernel';
import type { MessageKind } from '@kontaktpost/mail-format';
import type { Lane } from './ticket-values';

/** The lane of a new ticket: a person's mail in which we stand only in cc is for our information (G05, decisions 11). */
export function laneOf(kind: Exclude<MessageKind, 'LOOP' | 'DUPLICATE'>, onlyInCc: boolean): Lane {
  return kind === 'PERSON' && onlyInCc ? 'FOR_INFORMATION' : kind;
}

type Addressed = { readonly to: readonly MailAddress[]; readonly cc: readonly MailAddress[] };

/** True when none of the board's mailboxes stands in To, and this one is named in Cc (G05). A hidden copy tells nothing and counts as meant for us. */
export const onlyInCc = ({ to, cc }: Addressed, own: string, ofBoard: readonly string[]): boolean =>
  cc.some(({ address }) => sameAddress(address, own)) &&
  !to.some(({ address }) => ofBoard.some((ours) => sameAddress(address, ours)));
