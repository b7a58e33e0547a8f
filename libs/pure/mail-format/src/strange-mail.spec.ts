import { fingerprint, parseMail } from '.';
import { readParameters } from './mime-params';
import { aMail } from './testing';

const parse = (text: string) => parseMail(Buffer.from(text.replace(/\n/g, '\r\n'), 'latin1'));
const mixed = (...parts: string[]): string =>
  `Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;

describe('strange mail', () => {
  it.each([
    ['named UTF-8, is Windows-1252', 'utf-8', '\xe5\xe4\xf6 l\xf6k', 'åäö lök'],
    ['named Latin-1, is UTF-8', 'iso-8859-1', '\xc3\xa5\xc3\xa4\xc3\xb6', 'åäö'],
    ['named Latin-1, is Windows-1252', 'iso-8859-1', 'kostar \x80 5 \x96 nej', 'kostar € 5 – nej'],
    ['no name', '', '\xe5', 'å'],
    ['an unknown name', 'x-unknown-9', '\xe5', 'å'],
    ['UTF-7', 'utf-7', '+AOU- och 1 +- 1', 'å och 1 + 1'],
    ['Japanese', 'iso-2022-jp', '\x1b$B%a\x1b(B', 'メ'],
    ['UTF-16', 'utf-16le', 'a\x00b\x00', 'ab'],
    ['a NUL and a lone surrogate', 'utf-16le', 'a\x00\x00\x00\x00\xd8b\x00', 'a\uFFFDb'],
  ])('reads text with %s', async (_, charset, body, text) => {
    expect((await parse(`Subject: x\nContent-Type: text/plain; charset=${charset}\n\n${body}`)).text).toBe(
      text,
    );
  });

  it.each([
    ['quoted-printable', 'sm=F6r=\ng=E5s =ZZ = x=', 'smörgås =ZZ = x'],
    ['base64', 'c23D\ntg==\nIXg=', 'smö!x'],
    ['8bit', 'sm\xf6r', 'smör'],
    ['x-nonsense', 'sm\xf6r', 'smör'],
  ])('undoes %s', async (encoding, body, text) => {
    expect((await parse(`Subject: x\nContent-Transfer-Encoding: ${encoding}\n\n${body}`)).text).toBe(text);
  });

  it('keeps a raw 8-bit subject and joins encoded words over a cut character', async () => {
    expect((await parse('Subject: R\xe4ksm\xf6rg\xe5s\n\nx')).subject).toBe('Räksmörgås');
    expect((await parse('Subject: =?utf-8?B?w6U=?= =?utf-8?Q?=C3?=\n =?utf-8?Q?=A4?=\n\nx')).subject).toBe(
      'åä',
    );
  });

  it('lists a named text part as a file and keeps the body', async () => {
    const mail = await parse(
      mixed(
        'Content-Type: text/plain\n\nHej',
        'Content-Type: text/plain; name="a.txt"\nContent-Disposition: inline\n\nfil',
      ),
    );
    expect(mail.text).toBe('Hej');
    expect(mail.attachments).toMatchObject([{ filename: 'a.txt', mediaType: 'text/plain' }]);
  });

  it('reads a body that alone carries a file name', async () => {
    expect((await parse('Subject: x\nContent-Type: text/plain; name=mail.txt\n\nHej')).text).toBe('Hej');
  });

  it('finds the parts behind a wrong boundary', async () => {
    const mail = await parse(
      'Subject: x\nContent-Type: multipart/mixed; boundary="wrong"\n\n--right\nContent-Type: text/plain\n\nHej\n--right--\n',
    );
    expect(mail.text).toBe('Hej');
  });

  it('loses nothing of a multipart without parts or end', async () => {
    expect((await parse('Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\nHej')).text).toBe('Hej');
    expect((await parse('Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nHej')).text).toBe(
      'Hej',
    );
  });

  it('names a forwarded mail by its subject', async () => {
    const mail = await parse(mixed('Content-Type: message/rfc822\n\nSubject: Gammalt\n\nx'));
    expect(mail.attachments[0]?.filename).toBe('Gammalt.eml');
  });

  it.each([
    ['application/pdf; name="a b.pdf"', 'a b.pdf'],
    ['application/pdf; name=a b.pdf', 'a b.pdf'],
    ["application/pdf; name*=utf-8''%C3%A5.pdf", 'å.pdf'],
    ["application/pdf; name*0*=utf-8''%C3; name*1*=%A5; name*2=.pdf", 'å.pdf'],
    ['application/pdf; name="C:\\Temp\\a.pdf"', 'C:\\Temp\\a.pdf'],
    ['application/pdf; name="a;b.pdf"; x=y', 'a;b.pdf'],
    ['application/pdf; name="never closed.pdf', 'never closed.pdf'],
    ['application/pdf ; ;; NAME=a.pdf; name=b.pdf', 'a.pdf'],
  ])('%s carries the name %j', (header, name) => {
    expect(readParameters(header)).toMatchObject({ value: 'application/pdf' });
    expect(readParameters(header).params.get('name')).toBe(name);
  });

  it.each([
    ['a long line', `Subject: x\n\n${'a'.repeat(1_000_000)}`],
    ['soft breaks', `Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n${'= '.repeat(500_000)}`],
    ['half encoded words', `Subject: ${'=?utf-8?q?'.repeat(50_000)}\n\nx`],
    ['half addresses', `To: ${'<"'.repeat(200_000)}\n\nx`],
    ['open comments', `Received: ${'('.repeat(900_000)}\nDate: ${'('.repeat(900_000)}\n\nx`],
    ['half ids', `References: ${'<'.repeat(500_000)}\nMessage-ID: ${' <'.repeat(200_000)}\n\nx`],
    ['parameters', `Content-Type: text/plain; ${'a*0=b; '.repeat(100_000)}\n\nx`],
    ['boundaries', `Content-Type: multipart/mixed; boundary=b\n\n${'--bb\n'.repeat(200_000)}`],
    ['folds', `Subject: a${'\n b'.repeat(300_000)}\n\nx`],
  ])('gets done with a megabyte of %s', async (_, text) => {
    expect(typeof (await parse(text)).text).toBe('string');
  });
});

describe('the fingerprint (decisions 14)', () => {
  const of = async (draft: Parameters<typeof aMail>[0]): Promise<string> =>
    fingerprint(await parseMail(aMail(draft)));

  it('is the same whatever way the mail came', async () => {
    const draft = { messageId: 'a@example.com', text: 'Hej', attachments: [{ filename: 'a', content: 'x' }] };
    expect(
      await of({
        ...draft,
        headers: { Received: 'by x; 23 Nov 2026 10:00:00 GMT' },
        to: 'b@ekvalla.example',
      }),
    ).toBe(await of(draft));
    expect(await of(draft)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['text', { text: 'Hej då' }],
    ['id', { messageId: 'b@example.com' }],
    ['file', { attachments: [{ filename: 'a', content: 'y' }] }],
  ])('differs with another %s', async (_, change) => {
    const draft = { messageId: 'a@example.com', text: 'Hej', attachments: [{ filename: 'a', content: 'x' }] };
    expect(await of({ ...draft, ...change })).not.toBe(await of(draft));
  });

  it('tells two people apart who send the same word without an id', async () => {
    expect(await of({ messageId: null, from: 'a@example.com' })).not.toBe(
      await of({ messageId: null, from: 'b@example.com' }),
    );
  });
});
