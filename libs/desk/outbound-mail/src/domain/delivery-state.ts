export const DELIVERY_STATES = [
  'HELD',
  'QUEUED',
  'SENDING',
  'SENT',
  'REFUSED',
  'BOUNCED',
  'UNCONFIRMED',
  'CANCELLED',
] as const;
/** Where an outgoing mail, or its way to one recipient, stands (decisions 15). */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const RECIPIENT_ROLES = ['TO', 'CC', 'BCC'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** One recipient as far as the rules need it. */
export type Recipient = {
  readonly address: string;
  readonly role: RecipientRole;
  readonly state: DeliveryState;
  /** What the server said of this recipient; null when nothing. */
  readonly response: string | null;
};

const OPEN: readonly DeliveryState[] = ['SENDING', 'QUEUED', 'HELD', 'UNCONFIRMED'];
const SETTLED: readonly DeliveryState[] = ['SENT', 'BOUNCED', 'REFUSED', 'CANCELLED'];

/**
 * The state of a mail with these recipients. As long as anything is to be done for anybody, that is its state. After that it is
 * judged by those it is written to, since a copy that arrived answers nobody: SENT when one of them has it.
 */
export function fateOf(recipients: readonly Pick<Recipient, 'role' | 'state'>[]): DeliveryState {
  const writtenTo = recipients.filter(({ role }) => role === 'TO');
  const judged = writtenTo.length > 0 ? writtenTo : recipients;
  const open = OPEN.find((state) => recipients.some((recipient) => recipient.state === state));
  return (
    open ?? SETTLED.find((state) => judged.some((recipient) => recipient.state === state)) ?? 'CANCELLED'
  );
}

/** True when nothing more will happen to the mail by itself. */
export const isSettled = (state: DeliveryState): boolean =>
  state !== 'HELD' && state !== 'QUEUED' && state !== 'SENDING';
