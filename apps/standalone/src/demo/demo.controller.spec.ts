import { once } from 'node:events';
import { connect } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createTransport } from 'nodemailer';
import { DemoModule } from './demo.module';
import { DemoMailCatcher } from './demo-mail-catcher';
import type { DemoPageMail } from './demo-mail-store';

const mailboxes = [{ address: 'info@ekvalla.example', name: 'Ekvalla kommun' }];
const written = {
  fromName: 'Anna Lindqvist',
  from: 'anna.lindqvist@example.com',
  to: 'info@ekvalla.example',
  subject: 'Altan?',
  text: 'Får jag bygga en altan?',
};

let catcher: DemoMailCatcher;
// A second catcher stands where the intake does: it takes the citizens' mail by the same protocol.
let intake: DemoMailCatcher;
let app: INestApplication;
let site: string;

beforeAll(async () => {
  catcher = await DemoMailCatcher.start();
  intake = await DemoMailCatcher.start();
  const module = await Test.createTestingModule({
    imports: [DemoModule.with({ host: '127.0.0.1', intakePort: intake.port, mailboxes, catcher })],
  }).compile();
  app = module.createNestApplication();
  await app.listen(0, '127.0.0.1');
  site = (await app.getUrl()).replace('[::1]', '127.0.0.1');
});

afterAll(async () => {
  await app.close();
  await intake.stop();
});

type Body = DemoPageMail & DemoPageMail[] & { message: string };
const bodyOf = async (response: Response | Promise<Response>) => (await (await response).json()) as Body;
const post = (body: object) =>
  fetch(`${site}/demo/api/mails`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const conversation = async (citizen: string) =>
  bodyOf(fetch(`${site}/demo/api/mails?citizen=${encodeURIComponent(citizen)}`));
const answer = (mail: object) =>
  createTransport({ host: '127.0.0.1', port: catcher.port, ignoreTLS: true }).sendMail({
    from: { name: 'Ekvalla kommun', address: 'info@ekvalla.example' },
    ...mail,
  });

describe('the page /demo', () => {
  it.each([
    ['/demo', 'text/html', '<html lang="sv"'],
    ['/demo/demo.js', 'javascript', 'fetch('],
    ['/demo/words.js', 'javascript', 'export const'],
    ['/demo/mail-card.js', 'javascript', 'export '],
  ])('serves %s', async (path, type, part) => {
    const response = await fetch(site + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(part);
  });

  it('serves no other file', async () => {
    expect((await fetch(`${site}/demo/demo.html`)).status).toBe(404);
    expect((await fetch(`${site}/demo/..%2fdemo.module.ts`)).status).toBe(404);
  });

  it('lets no script but its own run', async () => {
    const rules = (await fetch(`${site}/demo`)).headers.get('content-security-policy');
    expect(rules).toContain("script-src 'self'");
    expect(rules).toContain("default-src 'none'");
  });

  it('lists the mailboxes', async () => {
    expect(await (await fetch(`${site}/demo/api/mailboxes`)).json()).toEqual(mailboxes);
  });
});

describe('writing as a citizen', () => {
  it('hands the mail to the intake and keeps a copy for the citizen', async () => {
    const response = await post(written);
    const { messageId } = await bodyOf(response);
    expect(response.status).toBe(202);
    expect(intake.mails.ofCitizen('info@ekvalla.example')[0]).toMatchObject({
      messageId,
      from: { name: 'Anna Lindqvist', address: 'anna.lindqvist@example.com' },
      subject: 'Altan?',
    });
    expect((await conversation('Anna.Lindqvist@example.com'))[0]).toMatchObject({
      messageId,
      direction: 'in',
      text: 'Får jag bygga en altan?',
    });
  });

  it('shows the answer, and replies with In-Reply-To, References and the answer quoted', async () => {
    await answer({
      to: 'anna.lindqvist@example.com',
      subject: 'Sv: Altan?',
      messageId: '<a.2@ekvalla.example>',
      references: ['<q.1@example.com>'],
      text: 'Det beror på höjden.',
      attachments: [{ filename: 'råd.txt', content: 'Mät först.' }],
    });
    expect((await conversation(written.from))[0]).toMatchObject({
      messageId: '<a.2@ekvalla.example>',
      direction: 'out',
      attachments: [{ filename: 'råd.txt', size: 12 }],
    });
    const { messageId } = await bodyOf(post({ ...written, inReplyTo: '<a.2@ekvalla.example>' }));
    const taken = intake.mails.find(messageId);
    expect(taken?.references).toEqual(['<q.1@example.com>', '<a.2@ekvalla.example>']);
    expect(taken?.mail.text).toContain('> Det beror på höjden.');
  });

  it('takes one attachment, its name in any letters', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(written)) form.set(name, value);
    form.set('attachment', new Blob(['ritning'], { type: 'text/plain' }), 'skiss på altan.txt');
    const response = await fetch(`${site}/demo/api/mails`, { method: 'POST', body: form });
    expect(response.status).toBe(202);
    expect(intake.mails.ofCitizen('info@ekvalla.example')[0]?.attachments).toEqual([
      { filename: 'skiss på altan.txt', size: 7 },
    ]);
  });

  it.each([
    ['an address that may be real', { from: 'anna@gmail.invalid' }, 'Citizens write from @example.com'],
    ['a look-alike domain', { from: 'anna@notexample.com' }, 'Citizens write from @example.com'],
    ['an address that is none', { from: 'anna' }, 'name@example.com'],
    ['a mailbox that is not there', { to: 'kungen@ekvalla.example' }, 'is no mailbox of the demo'],
    ['no name', { fromName: '' }, 'Give the citizen a name'],
    ['a second header in the subject', { subject: 'Hej\r\nBcc: x@example.com' }, 'one line'],
    ['a Message-ID that is none', { inReplyTo: 'a.2' }, 'must be a Message-ID'],
  ])('refuses %s', async (_, wrong, part) => {
    const response = await post({ ...written, ...wrong });
    expect(response.status).toBe(400);
    expect(String((await bodyOf(response)).message)).toContain(part);
  });

  it('asks for the citizen by name', async () => {
    expect((await fetch(`${site}/demo/api/mails`)).status).toBe(400);
  });
});

describe('an intake that is not there', () => {
  it('is told to the newcomer, and no copy is kept', async () => {
    const gone = await DemoMailCatcher.start();
    const own = await DemoMailCatcher.start();
    const { port } = gone;
    await gone.stop();
    const module = await Test.createTestingModule({
      imports: [DemoModule.with({ host: 'localhost', intakePort: port, mailboxes, catcher: own })],
    }).compile();
    const lonely = module.createNestApplication();
    await lonely.listen(0, '127.0.0.1');
    const response = await fetch(`${await lonely.getUrl()}/demo/api/mails`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(written),
    });
    expect(response.status).toBe(502);
    expect((await bodyOf(response)).message).toContain('Kontaktpost did not take the mail');
    expect(own.mails.ofCitizen(written.from)).toEqual([]);
    await lonely.close();
  });
});

describe('DemoMailCatcher', () => {
  it('refuses more than 5 MB with 552 and goes on', async () => {
    const large = { to: 'per@example.com', subject: 'stor', text: 'x'.repeat(5 * 1024 * 1024) };
    await expect(answer(large)).rejects.toMatchObject({ responseCode: 552 });
    await answer({ to: 'per@example.com', subject: 'liten', text: 'x' });
    expect(catcher.mails.ofCitizen('per@example.com').map((mail) => mail.subject)).toEqual(['liten']);
  });

  it('keeps the newest five hundred', async () => {
    for (let i = 0; i <= 500; i++)
      catcher.mails.add({
        citizens: ['lisa@example.com'],
        references: [],
        mail: {
          messageId: `<${i}@ekvalla.example>`,
          from: { name: '', address: 'info@ekvalla.example' },
          to: ['lisa@example.com'],
          subject: String(i),
          text: '',
          html: null,
          sentAt: '2026-11-20T14:32:00.000Z',
          direction: 'out',
          attachments: [],
        },
      });
    const kept = catcher.mails.ofCitizen('lisa@example.com');
    expect([kept.length, kept[0]?.subject, kept.at(-1)?.subject]).toEqual([500, '500', '1']);
  });

  it('stops with the application', async () => {
    const own = await DemoMailCatcher.start();
    const { port } = own;
    const module = await Test.createTestingModule({
      imports: [DemoModule.with({ host: '::1', intakePort: 1, mailboxes, catcher: own })],
    }).compile();
    await (await module.createNestApplication().init()).close();
    const socket = connect(port, '127.0.0.1');
    const [error] = await once(socket, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });
});

describe('DemoModule', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', '127.0.0.1.example.com'])('refuses the host %s', (host) => {
    expect(() => DemoModule.with({ host, intakePort: 1, mailboxes, catcher })).toThrow(
      'HOST must be 127.0.0.1',
    );
  });
});
