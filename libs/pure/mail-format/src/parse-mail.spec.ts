import { classifyMail, DEFAULT_LIMITS, parseMail, readHead, UnreadableMail } from '.';
import { aMail } from './testing';

const bytes = (text: string): Uint8Array => Buffer.from(text.replace(/\n/g, '\r\n'), 'latin1');

describe('a mail read into values', () => {
  it('keeps what aMail wrote', async () => {
    const mail = await parseMail(
      aMail({
        from: 'Åsa Öberg <asa.oberg@example.com>',
        to: ['Info <info@ekvalla.example>', 'kontakt@ekvalla.example'],
        cc: 'bo@example.com',
        subject: 'Frågor om förskoleplats på Räksmörgåsvägen i höst 🙂',
        text: 'Hej!\n\nÅäö.\n',
        html: '<p>Hej!</p><img src="cid:logo@x">',
        messageId: 'a@example.com',
        inReplyTo: 'b@example.com',
        references: ['c@example.com', 'b@example.com'],
        attachments: [
          { filename: 'läkarintyg.pdf', content: 'PDF', mediaType: 'application/pdf' },
          { filename: 'logo.png', content: 'PNG', mediaType: 'image/png', contentId: 'logo@x' },
        ],
      }),
    );
    expect(mail).toMatchObject({
      messageId: 'a@example.com',
      inReplyTo: ['b@example.com'],
      references: ['c@example.com', 'b@example.com'],
      from: { name: 'Åsa Öberg', address: 'asa.oberg@example.com' },
      to: [
        { name: 'Info', address: 'info@ekvalla.example' },
        { name: '', address: 'kontakt@ekvalla.example' },
      ],
      cc: [{ name: '', address: 'bo@example.com' }],
      subject: 'Frågor om förskoleplats på Räksmörgåsvägen i höst 🙂',
      date: new Date('2026-11-23T08:15:00Z'),
      text: 'Hej!\n\nÅäö.\n',
      html: '<p>Hej!</p><img src="cid:logo@x">',
      attachments: [
        { filename: 'läkarintyg.pdf', mediaType: 'application/pdf', inline: false, contentId: null },
        { filename: 'logo.png', mediaType: 'image/png', inline: true, contentId: 'logo@x' },
      ],
    });
    expect(classifyMail({ ...mail, envelopeFrom: null }).kind).toBe('PERSON');
  });

  it('makes text of a mail that has HTML only', async () => {
    const mail = await parseMail(
      aMail({ html: '<p>Ett</p><p>Två <a href="https://example.com/x">här</a></p>' }),
    );
    expect(mail.text).toBe('Ett\nTvå här <https://example.com/x>');
  });

  it('keeps a name with a comma whole', async () => {
    const mail = await parseMail(aMail({ from: 'Lindqvist, Anna <anna@example.com>' }));
    expect(mail.from).toEqual({ name: 'Lindqvist, Anna', address: 'anna@example.com' });
  });

  it('does not take an empty text part for the text', async () => {
    expect((await parseMail(aMail({ text: ' \n', html: '<p>Hej</p>' }))).text).toBe('Hej');
  });

  it.each<[string, Uint8Array, string]>([
    ['EMPTY', bytes(''), 'no bytes'],
    ['NOT_A_MAIL', bytes('\u0000\u0001\u0002\u0003'), 'no header'],
    ['TOO_LARGE', new Uint8Array(DEFAULT_LIMITS.maxBytes + 1), 'larger'],
    ['TOO_MANY_HEADERS', bytes(`Subject: x\nX-Long: ${'a'.repeat(3_000_000)}\n\nhi`), 'headers'],
    [
      'TOO_MANY_PARTS',
      bytes(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(2100)}`),
      'parts',
    ],
  ])('is refused as %s', async (reason, raw, words) => {
    await expect(parseMail(raw)).rejects.toThrow(UnreadableMail);
    await expect(parseMail(raw)).rejects.toMatchObject({ reason, message: expect.stringContaining(words) });
  });

  it('reads the head of anything without throwing', async () => {
    expect(await readHead(new Uint8Array())).toMatchObject({ messageId: null, from: null, subject: '' });
    expect(await readHead(aMail({ subject: 'Hej då', messageId: 'x@y' }))).toMatchObject({
      messageId: 'x@y',
      subject: 'Hej då',
    });
  });
});
