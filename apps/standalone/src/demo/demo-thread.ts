import type { MailAddress } from '@kontaktpost/kernel';
import type { DemoMail } from './demo-mail';
import { demoMailboxes } from './demo-organisation';

/** What rendering needs to know beside the mail itself. */
export type DemoRendering = {
  /** The moment of seeding: every age counts back from it. */
  readonly now: Date;
  /** The mails that threads may point to. */
  readonly mails: readonly DemoMail[];
  /** The Message-IDs that Kontaktpost gave the answers, by the key of the mail answered; without them stand-ins. */
  readonly answerIds?: ReadonlyMap<string, string>;
};

/** A mail or an answer that another mail points to. */
export type DemoParent = {
  readonly from: MailAddress;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
};

const ANSWER = 'answer:';

/** True when the pointer names a colleague's answer instead of a citizen's mail. */
export const isAnswer = (pointer: string): boolean => pointer.startsWith(ANSWER);

/** The key of the mail behind a pointer. */
export const keyOf = (pointer: string): string =>
  isAnswer(pointer) ? pointer.slice(ANSWER.length) : pointer;

/** The Message-ID behind a pointer: of a demo mail, or of the answer given to it. */
export function messageIdOf(pointer: string, rendering: Pick<DemoRendering, 'answerIds'>): string {
  const key = keyOf(pointer);
  if (!isAnswer(pointer)) return `<demo-${key}@example.com>`;
  return rendering.answerIds?.get(key) ?? `<demo-answer-${key}@ekvalla.example>`;
}

/** The demo mail with that key. */
export function mailWithKey(key: string, mails: readonly DemoMail[]): DemoMail {
  const mail = mails.find((one) => one.key === key);
  if (!mail) throw new Error(`No demo mail has the key "${key}". Correct the inReplyTo that names it.`);
  return mail;
}

/** The References of a mail: its whole ancestry, oldest first (RFC 5322 3.6.4). */
export function referencesOf(mail: DemoMail, rendering: DemoRendering): string[] {
  if (!mail.inReplyTo) return [];
  const parent = mailWithKey(keyOf(mail.inReplyTo), rendering.mails);
  const ids = [...referencesOf(parent, rendering), messageIdOf(parent.key, rendering)];
  return isAnswer(mail.inReplyTo) ? [...ids, messageIdOf(mail.inReplyTo, rendering)] : ids;
}

/** What the pointer names, in the words that a mail program quotes. */
export function parentOf(pointer: string, rendering: DemoRendering): DemoParent {
  const mail = mailWithKey(keyOf(pointer), rendering.mails);
  const { subject } = mail;
  if (!isAnswer(pointer))
    return {
      from: mail.from,
      to: mail.to.join('; '),
      subject,
      text: mail.text,
      at: sentAt(mail.minutesAgo, rendering),
    };
  if (!mail.answered) throw new Error(`The demo mail "${mail.key}" has no answer to reply to.`);
  return {
    from: mailboxOf(mail),
    to: mail.from.address,
    subject: `Sv: ${subject}`,
    text: mail.answered.text,
    at: sentAt(mail.answered.minutesAgo, rendering),
  };
}

/** When something of that age happened. */
export const sentAt = (minutesAgo: number, { now }: Pick<DemoRendering, 'now'>): Date =>
  new Date(now.getTime() - minutesAgo * 60_000);

/** Our addresses among the recipients, To before Cc: those that the mail is delivered to. */
export const deliveredTo = (mail: DemoMail): string[] =>
  [...mail.to, ...(mail.cc ?? [])].filter((address) =>
    demoMailboxes.some((mailbox) => mailbox.address === address),
  );

function mailboxOf(mail: DemoMail): MailAddress {
  const address = deliveredTo(mail)[0];
  const mailbox = demoMailboxes.find((one) => one.address === address);
  if (!mailbox) throw new Error(`The demo mail "${mail.key}" is to no mailbox of the demo.`);
  return { name: mailbox.name, address: mailbox.address };
}
