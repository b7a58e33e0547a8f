import { WORDS } from './words.js';

/** A new element with properties and children; text goes in as text, never as HTML. */
export const element = (tag, attributes, ...children) => {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
};

/** The text, and the quote at its end if there is one: lines with ">" and what introduces them. */
function parted(text) {
  const lines = text.replace(/\r/g, '').trimEnd().split('\n');
  let start = lines.length;
  while (start > 0 && /^>|^\s*$/.test(lines[start - 1])) start--;
  if (!lines.slice(start).some((line) => line.startsWith('>'))) return [lines.join('\n'), ''];
  if (start > 1 && /:\s*$/.test(lines[start - 1])) start--;
  return [lines.slice(0, start).join('\n').trimEnd(), lines.slice(start).join('\n').trim()];
}

/** A mail's HTML is never put on the page: only its words are. */
function wordsOf(mail) {
  if (mail.text.trim() !== '' || !mail.html) return mail.text;
  return new DOMParser().parseFromString(mail.html, 'text/html').body.textContent.trim();
}

/** One mail of the conversation. `onReply` is called with the mail when its button is pressed. */
export function card(mail, { language, onReply }) {
  const word = (key) => WORDS[language][key];
  const ours = mail.direction === 'in';
  const [text, quote] = parted(wordsOf(mail));
  const when = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  const sender = ours ? `${word('toWhom')} ${mail.to.join(', ')}` : mail.from.name || mail.from.address;
  const parts = [
    element('h3', { textContent: mail.subject || word('noSubject') }),
    element(
      'p',
      { className: 'meta' },
      element('span', { className: 'tag', textContent: word(ours ? 'youWrote' : 'answer') }),
      element('span', { textContent: sender }),
      element('time', { dateTime: mail.sentAt, textContent: when.format(new Date(mail.sentAt)) }),
    ),
    element('p', { className: 'text', textContent: text }),
    ...(quote ? [folded(quote, word)] : []),
    ...(mail.attachments.length > 0 ? [fileList(mail.attachments, word)] : []),
    ...(ours ? [] : [replyButton(mail, word, onReply)]),
  ];
  return element('li', { className: `mail ${mail.direction}` }, ...parts);
}

const folded = (quote, word) =>
  element(
    'details',
    {},
    element('summary', { textContent: word('quoted') }),
    element('p', { className: 'text', textContent: quote }),
  );

function fileList(files, word) {
  const list = files.map(({ filename, size }) =>
    element('li', { textContent: `${filename} · ${Math.max(1, Math.round(size / 1024))} kB` }),
  );
  return element('ul', { className: 'files', ariaLabel: word('files') }, ...list);
}

function replyButton(mail, word, onReply) {
  const button = element('button', { type: 'button', textContent: word('reply') });
  button.ariaLabel = word('replyTo') + (mail.subject || word('noSubject'));
  button.dataset.messageId = mail.messageId;
  button.addEventListener('click', () => onReply(mail));
  return element('div', { className: 'actions' }, button);
}
