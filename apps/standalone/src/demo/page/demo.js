import { card, element } from './mail-card.js';
import { CITIZENS, WORDS } from './words.js';

const POLL_MS = 2000;
const LARGEST_FILE = 3 * 1024 * 1024;
const CITIZEN_ADDRESS = /^[^\s@<>,;"]+@example\.(com|org|net)$/i;

const at = (id) => document.getElementById(id);
let language = localStorage.getItem('demo-language') === 'en' ? 'en' : 'sv';
let replyingTo = null;
let shown = '';
let known = null;
let sending = false;

const word = (key) => WORDS[language][key];
const citizen = () => {
  const chosen = document.querySelector('input[name="citizen"]:checked').value;
  if (chosen !== '') return CITIZENS[Number(chosen)];
  return { name: at('name').value.trim(), address: at('address').value.trim() };
};

function listCitizens() {
  const labels = [...CITIZENS.map((one) => one.name), word('someoneElse')].map((name, i) => {
    const value = i < CITIZENS.length ? String(i) : '';
    const radio = element('input', { type: 'radio', name: 'citizen', value, checked: i === 0 });
    const label = element('span', { textContent: name });
    if (value === '') label.dataset.word = 'someoneElse';
    return element('label', {}, radio, label);
  });
  at('citizens').append(...labels);
}

function speak() {
  document.documentElement.lang = language;
  document.title = word('pageTitle');
  for (const one of document.querySelectorAll('[data-word]')) one.textContent = word(one.dataset.word);
  const other = language === 'sv' ? 'en' : 'sv';
  Object.assign(at('language'), { textContent: other === 'en' ? 'English' : 'Svenska', lang: other });
  nameReply();
}

function nameReply() {
  at('replying').hidden = replyingTo === null;
  at('write-title').textContent = word(replyingTo ? 'reply' : 'write');
  if (replyingTo)
    at('replying-to').textContent = word('replyingTo') + (replyingTo.subject || word('noSubject'));
}

function say(text, wrong = false) {
  at('status').textContent = text;
  at('status').classList.toggle('wrong', wrong);
}

function startReply(mail) {
  replyingTo = mail;
  at('to').value = mail.from.address;
  at('subject').value = /^(sv|re):/i.test(mail.subject) ? mail.subject : `Sv: ${mail.subject}`;
  nameReply();
  say('');
  at('text').focus();
}

function stopReply() {
  replyingTo = null;
  at('subject').value = '';
  nameReply();
}

/** What is wrong with the form: the field to go to and the word that says so. */
function fault({ name, address }) {
  if (name === '') return ['name', 'needName'];
  if (!CITIZEN_ADDRESS.test(address)) return ['address', 'needAddress'];
  if (at('subject').value.trim() + at('text').value.trim() === '') return ['text', 'needContent'];
  if ((at('attachment').files[0]?.size ?? 0) > LARGEST_FILE) return ['attachment', 'attachmentTooLarge'];
  return null;
}

function showFault(found) {
  for (const field of document.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  if (!found) return;
  const [field, key] = found;
  at(field).setAttribute('aria-invalid', 'true');
  at(field).focus();
  say(word(key), true);
}

function written({ name, address }) {
  const form = new FormData();
  form.set('fromName', name);
  form.set('from', address);
  form.set('to', at('to').value);
  form.set('subject', at('subject').value.trim());
  form.set('text', at('text').value);
  if (replyingTo) form.set('inReplyTo', replyingTo.messageId);
  const [file] = at('attachment').files;
  if (file) form.set('attachment', file, file.name);
  return form;
}

async function send(event) {
  event.preventDefault();
  if (sending) return;
  const who = citizen();
  const found = fault(who);
  showFault(found);
  if (found) return;
  busy(true);
  say(word('sending'));
  try {
    await deliver(who);
  } catch {
    say(word('notSent') + word('noConnection'), true);
  } finally {
    busy(false);
  }
}

async function deliver(who) {
  const response = await fetch('/demo/api/mails', { method: 'POST', body: written(who) });
  if (!response.ok) {
    const { message } = await response.json();
    say(word('notSent') + [message].flat().join(' '), true);
    return;
  }
  stopReply();
  for (const id of ['text', 'attachment']) at(id).value = '';
  say(word('sent'));
  await refresh();
}

function busy(now) {
  sending = now;
  at('send').setAttribute('aria-disabled', String(now));
}

/** Draws the mails again only when something has changed, so that focus and open quotes stay. */
function draw(mails, address) {
  const state = JSON.stringify([language, address, mails]);
  if (state === shown) return;
  shown = state;
  const focused = document.activeElement?.dataset.messageId;
  at('inbox-of').textContent = address;
  at('empty').hidden = mails.length > 0;
  at('mails').replaceChildren(...mails.map((mail) => card(mail, { language, onReply: startReply })));
  if (focused) document.querySelector(`[data-message-id="${CSS.escape(focused)}"]`)?.focus();
  announce(mails, address);
}

function announce(mails, address) {
  const answers = mails.filter((mail) => mail.direction === 'out');
  const fresh = known?.address === address ? answers.filter((mail) => !known.ids.has(mail.messageId)) : [];
  if (fresh.length > 0) at('news').textContent = word('newAnswer') + fresh[0].subject;
  known = { address, ids: new Set(answers.map((mail) => mail.messageId)) };
}

/** Never fails: a server that is being restarted is asked again in the next round, and sending says it in words. */
async function refresh() {
  try {
    if (at('to').options.length === 0) await listMailboxes();
    await showConversation();
  } catch (error) {
    console.warn('The demo does not answer:', error);
  }
}

async function showConversation() {
  const { address } = citizen();
  if (!CITIZEN_ADDRESS.test(address)) return draw([], '');
  const response = await fetch(`/demo/api/mails?citizen=${encodeURIComponent(address)}`);
  const mails = response.ok ? await response.json() : [];
  // Another citizen may have been chosen while the answer was on its way.
  if (citizen().address === address) draw(mails, address);
}

async function poll() {
  if (document.visibilityState === 'visible') await refresh();
  setTimeout(poll, POLL_MS);
}

async function listMailboxes() {
  const mailboxes = await (await fetch('/demo/api/mailboxes')).json();
  const options = mailboxes.map(({ name, address }) =>
    element('option', { value: address, textContent: `${name} <${address}>` }),
  );
  at('to').append(...options);
}

function listen() {
  at('write').addEventListener('submit', send);
  at('stop-replying').addEventListener('click', stopReply);
  at('citizens').addEventListener('change', () => {
    at('someone').hidden = document.querySelector('input[name="citizen"]:checked').value !== '';
    stopReply();
    say('');
    void refresh();
  });
  at('address').addEventListener('change', refresh);
  at('language').addEventListener('click', () => {
    language = language === 'sv' ? 'en' : 'sv';
    localStorage.setItem('demo-language', language);
    say('');
    speak();
    void refresh();
  });
}

listCitizens();
speak();
listen();
await poll();
