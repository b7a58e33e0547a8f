import type { BoardId, MailboxId, MessageId } from '@kontaktpost/kernel';
import PostalMime from 'postal-mime';
import { composeMail } from './compose-mail';
import type { NewMail } from './domain/new-mail';
import { chooseRecipients } from './domain/recipients';

const date = new Date('2026-03-02T08:15:30Z');
const png = Buffer.from('89504e470d0a1a0a00ff0d0a2e0d0a', 'hex');

const aMail = (changes: Partial<NewMail> = {}): NewMail => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057' as MessageId,
  mailbox: {
    id: '01890a5d-ac96-774b-bcce-b302099a8058' as MailboxId,
    boardId: '01890a5d-ac96-774b-bcce-b302099a8059' as BoardId,
    address: 'bygg@ekvalla.example',
    name: 'Ekvalla kommun, Bygglov',
  },
  ticketId: null,
  to: [{ name: 'Åsa Öberg', address: 'asa@example.com' }],
  cc: [],
  subject: 'Sv: Bygglov för växthus [KC-2026-000123]',
  text: 'Hej Åsa,\n\nja – det går bra. 👍\n.\nFrom här\n',
  html: null,
  inReplyTo: null,
  references: [],
  attachments: [],
  automatic: null,
  ...changes,
});

const compose = (changes: Partial<NewMail> = {}): Promise<Buffer> => {
  const mail = aMail(changes);
  return composeMail({
    mail,
    recipients: chooseRecipients(mail, 10),
    messageId: 'abc.def@ekvalla.example',
    date,
  });
};
const parsed = async (changes: Partial<NewMail> = {}) => PostalMime.parse(await compose(changes));
const head = async (changes: Partial<NewMail> = {}): Promise<string[]> => {
  const [top = ''] = (await compose(changes)).toString('latin1').split('\r\n\r\n');
  return top.replace(/\r\n[ \t]/g, ' ').split('\r\n');
};
const names = async (changes: Partial<NewMail> = {}): Promise<string[]> =>
  (await head(changes)).map((line) => line.split(':', 1)[0]?.toLowerCase() ?? '');

describe('a composed mail', () => {
  it('comes back with its sender, recipients, subject, text, id and date', async () => {
    const mail = await parsed({ cc: [{ name: '', address: 'ali@example.com' }] });
    expect(mail.from).toEqual({ name: 'Ekvalla kommun, Bygglov', address: 'bygg@ekvalla.example' });
    expect(mail.to).toEqual([{ name: 'Åsa Öberg', address: 'asa@example.com' }]);
    expect(mail.cc).toEqual([{ name: '', address: 'ali@example.com' }]);
    expect(mail.subject).toBe('Sv: Bygglov för växthus [KC-2026-000123]');
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe('Hej Åsa,\n\nja – det går bra. 👍\n.\nFrom här\n');
    expect(mail.messageId).toBe('<abc.def@ekvalla.example>');
    expect(new Date(mail.date ?? '')).toEqual(date);
  });

  it('is made of 7-bit lines ended by CRLF, none longer than 998 (RFC 5322 2.1.1, RFC 5321 4.5.3.1)', async () => {
    const bytes = await compose({
      text: `${'å'.repeat(3000)}\n${'x'.repeat(3000)}`,
      html: `<p>${'ö'.repeat(3000)}</p>`,
      subject: 'ä'.repeat(500),
    });
    const lines = bytes.toString('latin1').split('\r\n');
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    expect(lines.every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true);
  });

  it('carries text and HTML as alternatives, the plain one first', async () => {
    const mail = await parsed({ text: 'Hej', html: '<p>Hej</p>' });
    expect((await head({ text: 'Hej', html: '<p>Hej</p>' })).join()).toMatch(
      /content-type: multipart\/alternative/i,
    );
    expect([mail.text?.trim(), mail.html?.trim()]).toEqual(['Hej', '<p>Hej</p>']);
    const source = (await compose({ text: 'Hej', html: '<p>Hej</p>' })).toString();
    expect(source.indexOf('text/plain')).toBeLessThan(source.indexOf('text/html'));
  });

  it('names what it answers, and the whole conversation, oldest first', async () => {
    const mail = await parsed({ inReplyTo: 'b@example.com', references: ['a@example.com', 'b@example.com'] });
    expect(mail.inReplyTo).toBe('<b@example.com>');
    expect(mail.references).toBe('<a@example.com> <b@example.com>');
  });

  it('answers nothing when it answers nothing', async () => {
    expect(await names()).not.toEqual(expect.arrayContaining(['in-reply-to']));
    expect(await names()).not.toEqual(expect.arrayContaining(['references']));
  });

  it.each(['auto-replied', 'auto-generated'] as const)(
    'says %s when no person wrote it',
    async (automatic) => {
      expect(await head({ automatic })).toContain(`Auto-Submitted: ${automatic}`);
    },
  );

  it('says nothing of the kind when a person wrote it', async () => {
    expect(await names()).not.toContain('auto-submitted');
  });

  it('has these headers and no others: nobody is asked for a receipt (G12)', async () => {
    const all = await names({
      html: '<p>x</p>',
      inReplyTo: 'a@b',
      references: ['a@b'],
      automatic: 'auto-replied',
    });
    expect(all).toHaveLength(10);
    expect(new Set(all)).toEqual(
      new Set([
        'auto-submitted',
        'content-type',
        'date',
        'from',
        'in-reply-to',
        'message-id',
        'mime-version',
        'references',
        'subject',
        'to',
      ]),
    );
  });
});

describe('attachments', () => {
  it('come back byte for byte, with their names and types', async () => {
    const mail = await parsed({
      attachments: [
        { filename: 'Ritning på växthus (2).pdf', mediaType: 'application/pdf', content: png },
        { filename: 'tom.txt', mediaType: 'text/plain', content: Buffer.alloc(0) },
      ],
    });
    expect(
      mail.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual([
      ['Ritning på växthus (2).pdf', 'application/pdf', 'attachment'],
      ['tom.txt', 'text/plain', 'attachment'],
    ]);
    expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer)).toEqual(png);
  });

  it('lie beside the HTML that shows them', async () => {
    const mail = await parsed({
      html: '<img src="cid:plan@x">',
      attachments: [
        { filename: 'plan.png', mediaType: 'image/png', content: png, contentId: 'plan@x', inline: true },
      ],
    });
    expect(mail.attachments).toEqual([
      expect.objectContaining({ contentId: '<plan@x>', disposition: 'inline', related: true }),
    ]);
  });

  it.each(['message/rfc822', 'multipart/mixed', 'text/html; charset="x"', 'no type', '', 'a/b\r\nX-Evil: 1'])(
    'of type %j go as plain bytes',
    async (mediaType) => {
      const mail = await parsed({ attachments: [{ filename: 'x.eml', mediaType, content: png }] });
      expect(mail.attachments[0]?.mimeType).toBe('application/octet-stream');
      expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer)).toEqual(png);
    },
  );
});

describe('nothing that people write becomes a header', () => {
  const evil =
    '\r\nBcc: all@example.com\r\nDisposition-Notification-To: spy@example.com\n\rX-Evil: 1\u2028\u0085X\0';

  it.each<[string, Partial<NewMail>]>([
    ['subject', { subject: `Hej${evil}` }],
    ['name of the mailbox', { mailbox: { ...aMail().mailbox, name: `Bygg${evil}` } }],
    ['name of a recipient', { to: [{ name: `Åsa${evil}`, address: 'asa@example.com' }] }],
    [
      'name with quotes and brackets',
      { to: [{ name: '"><bcc@example.com>, x', address: 'asa@example.com' }] },
    ],
    ['id answered', { inReplyTo: `a@b>${evil}` }],
    ['references', { references: [`a@b>${evil}`] }],
  ])('%s', async (_, changes) => {
    const known = [
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'in-reply-to',
      'message-id',
      'mime-version',
      'references',
      'subject',
      'to',
    ];
    expect((await names(changes)).filter((name) => !known.includes(name))).toEqual([]);
    const mail = await parsed(changes);
    expect(mail.to?.map(({ address }) => address)).toEqual(['asa@example.com']);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.from?.address).toBe('bygg@ekvalla.example');
  });

  it.each(['filename', 'contentId'] as const)('%s of an attachment', async (field) => {
    const attachment = {
      filename: 'a.png',
      mediaType: 'image/png',
      content: png,
      inline: true,
      [field]: `a${evil}.png`,
    };
    const source = (await compose({ html: '<p>x</p>', attachments: [attachment] })).toString('latin1');
    expect(source).not.toMatch(/^(bcc|disposition-notification-to|x-evil)[ \t]*:/im);
    const mail = await parsed({ html: '<p>x</p>', attachments: [attachment] });
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]?.filename).not.toMatch(/[\r\n]/);
  });
});
