import { classifyMail, MESSAGE_KINDS, mayAnswerAutomatically, parseMail } from '.';
import { aMail, type MailDraft } from './testing';

const read = async (draft: MailDraft, envelopeFrom: string | null = null) => ({
  ...(await parseMail(aMail(draft))),
  envelopeFrom,
});

describe('what sort of mail it is (decisions 11)', () => {
  it.each<[string, MailDraft, string | null, string, string]>([
    ['a citizen', {}, null, 'PERSON', 'no sign of a machine'],
    [
      'a citizen with Auto-Submitted: no',
      { headers: { 'Auto-Submitted': 'no' } },
      null,
      'PERSON',
      'no sign of a machine',
    ],
    [
      'a citizen who forwards a bounce',
      { subject: 'VB: Undelivered Mail Returned to Sender' },
      null,
      'PERSON',
      'no sign of a machine',
    ],
    ['a citizen named Norea', { from: 'norea@example.com' }, null, 'PERSON', 'no sign of a machine'],
    ['a parent', { subject: 'Frånvaro Elsa Lind 3B' }, null, 'PERSON', 'no sign of a machine'],
    ['a parent with a colon', { subject: 'Frånvaro: Elsa Lind' }, null, 'PERSON', 'no sign of a machine'],
    [
      'an absence that answers',
      { subject: 'Frånvaro: Sv: Bygglov' },
      null,
      'AUTO_REPLY',
      'subject: Frånvaro: Sv:',
    ],
    [
      'an answer by RFC 3834',
      { headers: { 'Auto-Submitted': 'auto-replied (vacation)' } },
      null,
      'AUTO_REPLY',
      'auto-submitted: auto-replied (vacation)',
    ],
    [
      'Exchange',
      { subject: 'Automatiskt svar: Bygglov', headers: { 'X-Auto-Response-Suppress': 'All' } },
      null,
      'AUTO_REPLY',
      'subject: Automatiskt svar',
    ],
    [
      'a Swedish one without headers',
      { subject: 'Frånvaromeddelande: semester' },
      null,
      'AUTO_REPLY',
      'subject: Frånvaromeddelande',
    ],
    ['an English one', { subject: 'Re: Out of office' }, null, 'AUTO_REPLY', 'subject: Out of office'],
    ['an old one', { headers: { Precedence: 'auto_reply' } }, null, 'AUTO_REPLY', 'precedence: auto_reply'],
    ['a person with a null sender', {}, '', 'AUTO_REPLY', 'return-path: <>'],
    [
      'a report',
      { headers: { 'X-Failed-Recipients': 'a@example.com' }, from: 'MAILER-DAEMON@example.com' },
      '',
      'BOUNCE',
      'x-failed-recipients',
    ],
    [
      'a bounce in words',
      {
        from: 'Mail Delivery System <MAILER-DAEMON@example.com>',
        subject: 'Undelivered Mail Returned to Sender',
      },
      '',
      'BOUNCE',
      'subject: delivery failure',
    ],
    [
      'a Swedish bounce',
      {
        from: 'postmaster@example.com',
        subject: 'Det gick inte: oleverat',
        text: 'Ditt meddelande kunde inte levereras.',
      },
      null,
      'BOUNCE',
      'text: delivery failure',
    ],
    ['a list', { headers: { 'List-Id': '<nytt.example.com>' } }, null, 'LIST', 'list-id'],
    [
      'a newsletter',
      { headers: { 'List-Unsubscribe': '<mailto:x@example.com>', Precedence: 'bulk' } },
      null,
      'LIST',
      'list-unsubscribe',
    ],
    [
      'a program',
      { headers: { 'Auto-Submitted': 'auto-generated' } },
      null,
      'SYSTEM',
      'auto-submitted: auto-generated',
    ],
    ['a no-reply address', { from: 'no-reply@example.com' }, null, 'SYSTEM', 'from: no reply'],
    ['a Swedish no-reply address', { from: 'svara-inte@example.com' }, null, 'SYSTEM', 'from: no reply'],
    ['spam', { headers: { 'X-Spam-Flag': 'YES' } }, null, 'SPAM', 'x-spam-flag: yes'],
    [
      'spam by Exchange',
      { headers: { 'X-MS-Exchange-Organization-SCL': '9' } },
      null,
      'SPAM',
      'x-ms-exchange-organization-scl: 9',
    ],
    [
      'mail that Exchange trusts',
      { headers: { 'X-MS-Exchange-Organization-SCL': '-1' } },
      null,
      'PERSON',
      'no sign of a machine',
    ],
  ])('%s', async (_, draft, envelopeFrom, kind, reason) => {
    const mail = await read(draft, envelopeFrom);
    expect(classifyMail(mail)).toEqual({ kind, reason });
    expect(MESSAGE_KINDS).toContain(kind);
    expect(mayAnswerAutomatically(mail)).toBe(kind === 'PERSON');
  });

  it.each<[string, MailDraft]>([
    ['who wants none', { headers: { 'X-Auto-Response-Suppress': 'OOF, AutoReply' } }],
    ['without an address', { from: null }],
    ['behind a list', { from: 'nytt-request@example.com' }],
    ['that owns a list', { from: 'owner-nytt@example.com' }],
  ])('no automatic answer goes to a sender %s (RFC 3834 2)', async (_, draft) => {
    expect(mayAnswerAutomatically(await read(draft, 'x@example.com'))).toBe(false);
  });
});
