import { automaticAnswerGoesTo, parseMail } from '.';
import { aMail, type MailDraft } from './testing';

const OWN = 'karin@ekvalla.example';
const to = async (draft: MailDraft, envelopeFrom: string | null = null) =>
  automaticAnswerGoesTo(
    { ...(await parseMail(aMail({ to: OWN, from: 'anna@example.com', ...draft }))), envelopeFrom },
    OWN,
  );

describe('where an automatic answer goes (RFC 3834 4, RFC 5230 4.5 and 4.6)', () => {
  it.each<[string, MailDraft, string | null, string]>([
    ['to the sender of the envelope', {}, 'a.lindqvist@example.com', 'a.lindqvist@example.com'],
    [
      'to what the last server wrote down',
      { headers: { 'Return-Path': '<post@example.com>' } },
      null,
      'post@example.com',
    ],
    ['to the author where neither is known', {}, null, 'anna@example.com'],
    ['never to Reply-To', { headers: { 'Reply-To': 'annan@example.com' } }, null, 'anna@example.com'],
    [
      'also when we stand in the copy line',
      { to: 'nagon@example.com', cc: `Karin <${OWN.toUpperCase()}>` },
      null,
      'anna@example.com',
    ],
    ['in small letters', {}, '<Anna@Example.com>', 'anna@example.com'],
  ])('%s', async (_, draft, envelopeFrom, expected) => {
    expect(await to(draft, envelopeFrom)).toBe(expected);
  });

  it.each<[string, MailDraft, string | null]>([
    ['in a hidden copy', { to: 'andra@example.com' }, null],
    ['to a null sender', {}, ''],
    ['to a null sender by its header', { headers: { 'Return-Path': '<>' } }, null],
    ['to a list', { headers: { 'List-Id': '<nytt.example.com>' } }, null],
    ["to a list's owner behind the mail", {}, 'owner-nytt@example.com'],
    ["to a list's bounces behind the mail", {}, 'nytt-bounces@example.com'],
    ['to an address made for one mail', {}, 'bounces+karin=ekvalla.example@example.com'],
    ['to a program', { headers: { 'Auto-Submitted': 'auto-generated' } }, null],
    ['to an automatic reply', { headers: { 'Auto-Submitted': 'auto-replied' } }, null],
    ['to bulk mail', { headers: { Precedence: 'bulk' } }, null],
    ['to who wants none', { headers: { 'X-Auto-Response-Suppress': 'All' } }, null],
    ['to a no-reply address', { from: 'noreply@example.com' }, null],
    ['to a mail system', {}, 'MAILER-DAEMON@example.com'],
    ['to ourselves', { from: OWN }, null],
    ['to ourselves by the envelope', {}, OWN],
    ['to what is no address', {}, 'anna'],
    ['to nobody', { from: null }, null],
  ])('not %s', async (_, draft, envelopeFrom) => {
    expect(await to(draft, envelopeFrom)).toBeNull();
  });
});
