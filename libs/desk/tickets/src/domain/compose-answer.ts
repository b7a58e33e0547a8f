import type { MailAddress } from '@kontaktpost/kernel';
import { cleanBody, cleanHtml, htmlToText, quoteForReply, textToHtml } from '@kontaktpost/mail-format';

/** The mail that is answered, as far as the history needs it. `html` is cleaned. */
export type AnsweredMail = {
  readonly from: MailAddress;
  readonly at: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
};

export type AnswerParts = {
  readonly language: 'sv' | 'en';
  /** What the agent wrote: plain text, or HTML from the editor. */
  readonly body: { readonly text: string } | { readonly html: string };
  readonly signature: { readonly text: string; readonly html: string };
  /** Null when there is nothing to quote. */
  readonly answered: AnsweredMail | null;
};

/** The finished bodies. `freshLength`: how much of the text stands before the history. */
export type AnswerBodies = { readonly text: string; readonly html: string; readonly freshLength: number };

/** The answer as it leaves: the agent's words, the common signature (G14), and the history it answers (G08). */
export function composeAnswer({ language, body, signature, answered }: AnswerParts): AnswerBodies {
  const words = 'html' in body ? cleanHtml(body.html).html : textToHtml(body.text);
  const plain = ('html' in body ? htmlToText(words) : cleanBody(body.text)).trimEnd();
  const fresh = `${plain}\n\n-- \n${signature.text}\n`;
  const quote = answered ? quoteForReply({ language, ...answered }) : { text: '', html: '' };
  return {
    text: quote.text === '' ? fresh : `${fresh}\n${quote.text}`,
    html: `<div>${words}</div><div><br>${signature.html}</div>${quote.html === '' ? '' : `<br>${quote.html}`}`,
    freshLength: fresh.length,
  };
}
