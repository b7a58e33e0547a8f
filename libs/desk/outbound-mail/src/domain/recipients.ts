import {
  DomainError,
  InvalidInput,
  isMailAddress,
  type MailAddress,
  normaliseAddress,
} from '@kontaktpost/kernel';
import type { RecipientRole } from './delivery-state';

/** Whom a mail goes to, each once. */
export type ChosenRecipient = MailAddress & { readonly role: RecipientRole };

/** The wish as it came: lists of addresses by role. */
export type WantedRecipients = { readonly to: readonly MailAddress[]; readonly cc: readonly MailAddress[] };

/**
 * The recipients of a mail: good addresses only, nobody twice (to goes before cc), at least one, and no more than the limit,
 * since e-mail is not for mass mail (G06).
 */
export function chooseRecipients(wanted: WantedRecipients, limit: number): ChosenRecipient[] {
  const chosen = new Map<string, ChosenRecipient>();
  for (const role of ['TO', 'CC'] as const)
    for (const { name, address } of role === 'TO' ? wanted.to : wanted.cc) {
      const good = sendable(role, address);
      const key = normaliseAddress(good);
      if (!chosen.has(key)) chosen.set(key, { role, name, address: good });
    }
  if (chosen.size === 0)
    throw new InvalidInput('to', 'The mail has no recipient. Give at least one address.');
  if (chosen.size > limit) throw tooMany(chosen.size, limit);
  return [...chosen.values()];
}

function sendable(role: RecipientRole, address: string): string {
  const trimmed = address.trim();
  if (isMailAddress(trimmed)) return trimmed;
  throw new InvalidInput(
    role.toLowerCase(),
    'One of the addresses is not a mail address. Correct it, for instance to name@example.com.',
    {
      address,
    },
  );
}

const tooMany = (recipients: number, limit: number): DomainError =>
  new DomainError(
    'GUARD_BLOCKED',
    `A mail may have at most ${limit} recipients, this one has ${recipients}. Use the intranet or a newsletter for mass mail.`,
    { guard: 'recipient-limit', limit, recipients },
  );
