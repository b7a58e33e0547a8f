import { classifyMail, parseMail, readBounces } from '.';
import { aMail, type MailDraft } from './testing';

const daemon: MailDraft = {
  from: 'MAILER-DAEMON@example.com',
  subject: 'Undelivered Mail Returned to Sender',
};
const report = (status: string): MailDraft['attachments'] => [
  {
    filename: 'report.txt',
    mediaType: 'message/delivery-status',
    content: `Reporting-MTA: dns; mx.example.com\n\n${status}`,
  },
  {
    filename: 'mail.eml',
    mediaType: 'message/rfc822',
    content: 'Message-ID: <sent@ekvalla.example>\nSubject: x\n\nHej',
  },
];

const read = async (draft: MailDraft) => {
  const mail = await parseMail(aMail({ ...daemon, ...draft }));
  return { kind: classifyMail({ ...mail, envelopeFrom: '' }).kind, bounces: readBounces(mail) };
};

describe('bounces', () => {
  it('are read from a report (RFC 3464)', async () => {
    const attachments = report(
      'Final-Recipient: rfc822; A@example.com\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; b@example.com\nAction: delayed\nStatus: 4.4.1\n\nFinal-Recipient: rfc822; c@example.com\nAction: relayed\nStatus: 2.0.0',
    );
    expect(await read({ attachments })).toEqual({
      kind: 'BOUNCE',
      bounces: [
        {
          recipient: 'a@example.com',
          status: '5.1.1',
          hard: true,
          originalMessageId: 'sent@ekvalla.example',
        },
        {
          recipient: 'b@example.com',
          status: '4.4.1',
          hard: false,
          originalMessageId: 'sent@ekvalla.example',
        },
      ],
    });
  });

  it('name the recipient as we wrote it, and the more exact of two codes', async () => {
    const attachments = report(
      'Original-Recipient: rfc822;anna@example.com\nFinal-Recipient: rfc822; x1@internal.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.2.2 full',
    );
    expect((await read({ attachments })).bounces).toMatchObject([
      { recipient: 'anna@example.com', status: '5.2.2' },
    ]);
  });

  it('are none when the mail arrived', async () => {
    const attachments = report('Final-Recipient: rfc822; a@example.com\nAction: delivered\nStatus: 2.0.0');
    expect((await read({ attachments, subject: 'Successful' })).kind).not.toBe('BOUNCE');
  });

  it.each<[string, string, string | null, string, boolean]>([
    [
      'qmail',
      'Hi. This is the qmail-send program.\n\n<a@example.com>:\n550 5.1.1 unknown\n\n--- Below this line is a copy of the message.\n\nTo: b@example.com',
      'a@example.com',
      '5.1.1',
      true,
    ],
    [
      'Exim',
      'The following address(es) failed:\n\n  a@example.com\n    SMTP error: 452 mailbox full',
      'a@example.com',
      '4.0.0',
      false,
    ],
    ['a sentence', 'Delivery to a@example.com failed permanently.', 'a@example.com', '5.0.0', true],
    [
      'a delay',
      'Your message to <a@example.com> is delayed. We will keep trying.',
      'a@example.com',
      '4.0.0',
      false,
    ],
    [
      'Swedish',
      'Det gick inte att leverera meddelandet till:\n\na@example.com\nKontakta support@example.com för hjälp.',
      'a@example.com',
      '5.0.0',
      true,
    ],
    ['nobody named', 'Something went wrong.', null, '5.0.0', true],
  ])('are read from words: %s', async (_, text, recipient, status, hard) => {
    const { bounces } = await read({ text: `${text}\n\nMessage-ID: <sent@ekvalla.example>\n` });
    expect(bounces).toEqual([{ recipient, status, hard, originalMessageId: 'sent@ekvalla.example' }]);
  });
});
