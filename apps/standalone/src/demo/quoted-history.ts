import type { DemoQuoteStyle } from './demo-mail';
import type { DemoParent } from './demo-thread';

const timeZone = 'Europe/Stockholm';
const shown = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, ...options }).format(at);
const clock = (at: Date): string => shown(at, { hour: '2-digit', minute: '2-digit' });
const day = (at: Date, month: 'short' | 'long'): string =>
  shown(at, { day: 'numeric', month, year: 'numeric' });
const marked = (text: string): string => text.replace(/^(.?)/gm, (_, first) => (first ? `> ${first}` : '>'));

/** The mail answered, as that mail program writes it below the new text, in Swedish. */
export function quotedHistory(parent: DemoParent, style: DemoQuoteStyle): string {
  const { at, from, text } = parent;
  const author = `${from.name} <${from.address}>`;
  switch (style) {
    case 'gmail':
      return `Den ${shown(at, { weekday: 'short' })} ${day(at, 'short')} kl ${clock(at)} skrev ${author}:\n\n${marked(text)}`;
    case 'iphone':
      return marked(`${day(at, 'short')} kl. ${clock(at)} skrev ${author}:\n\n${text}`);
    case 'outlook':
      return `Från: ${author}\nSkickat: den ${day(at, 'long')} ${clock(at)}\nTill: ${parent.to}\nÄmne: ${parent.subject}\n\n${text}`;
  }
}
