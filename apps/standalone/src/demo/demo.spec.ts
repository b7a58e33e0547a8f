import PostalMime from 'postal-mime';
import type { DemoLanguage, DemoMail } from './demo-mail';
import { demoMails } from './demo-mails';
import { demoBoards, demoMailboxes, demoTeams } from './demo-organisation';
import { demoPeople } from './demo-people';
import { type DemoRendering, deliveredTo, isAnswer, keyOf, messageIdOf } from './demo-thread';
import { demoTimeline } from './demo-timeline';
import { demoEnvelope, renderDemoMail } from './render-mail';

const now = new Date('2026-11-20T14:32:00Z');
const rendering: DemoRendering = { now, mails: demoMails };
const emails = demoPeople.map((person) => person.email);
const byKey = new Map(demoMails.map((mail) => [mail.key, mail]));
const mailWith = (key: string): DemoMail => byKey.get(key) ?? fail(key);
const parsed = async (mail: DemoMail) => PostalMime.parse(await renderDemoMail(mail, rendering));

function fail(key: string): never {
  throw new Error(`no demo mail ${key}`);
}

/** From the Swedish Tax Agency's open list of test numbers (CC0): correct in form, never given to anyone. */
const OFFICIAL_TEST_NUMBERS = ['19271003-8197', '19841221-2386'];

/** RFC 2606: names that can never belong to anybody. */
const RESERVED = /@(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net)|[a-z0-9-]+\.example)$/i;

describe('the demo municipality', () => {
  it('has the mailboxes and sign-ins of the contract', () => {
    expect(demoMailboxes.map((mailbox) => mailbox.address.split('@')[0])).toEqual([
      'info',
      'kontaktcenter',
      'bygg',
      'forskola',
      'vatten',
      'socialtjanst',
      'registrator',
      'agent',
    ]);
    expect(demoPeople.filter((person) => person.demoSignIn).map((person) => person.email)).toEqual(
      ['agent', 'lead', 'registrar', 'lawyer', 'officer', 'admin'].map((name) => `${name}@ekvalla.example`),
    );
  });

  it('gives info@ and kontaktcenter@ one team, and presumes secrecy only at social services', () => {
    const teamOf = (slug: string) => demoMailboxes.find((mailbox) => mailbox.slug === slug)?.team;
    expect(teamOf('info')).toBe(teamOf('kontaktcenter'));
    expect(
      demoMailboxes.filter((one) => one.secrecyPresumption === 'SECRECY').map((one) => one.slug),
    ).toEqual(['socialtjanst']);
  });

  it('names only boards, teams and owners that exist, each once', () => {
    const boards = demoBoards.map((board) => board.code);
    const teams = demoTeams.map((team) => team.slug);
    const named = [
      ...demoTeams.map((team) => team.board),
      ...demoPeople.flatMap((one) => one.boards.map((b) => b.board)),
    ];
    expect(named.filter((board) => !boards.includes(board))).toEqual([]);
    expect(demoPeople.flatMap((one) => one.teams).filter(({ team }) => !teams.includes(team))).toEqual([]);
    expect(demoMailboxes.filter((one) => one.owner && !emails.includes(one.owner))).toEqual([]);
    for (const names of [boards, teams, emails, demoMailboxes.map((one) => one.referencePrefix)])
      expect(new Set(names).size).toBe(names.length);
  });

  it('keeps the agent out of social services, the registrar off its board, the administrator out of everything', () => {
    const person = (name: string) => demoPeople.find((one) => one.email === `${name}@ekvalla.example`);
    expect(person('agent')?.teams.map(({ team }) => team)).not.toContain('socialtjanst');
    expect(person('registrar')?.boards.map(({ board }) => board)).toEqual(['KS', 'BMN', 'BUN', 'TN']);
    expect(person('admin')).toMatchObject({ administrator: true, teams: [], boards: [] });
  });
});

describe('the demo mails', () => {
  it('have keys of their own', () => {
    expect(byKey.size).toBe(demoMails.length);
  });

  it('come from and go to reserved domains only', () => {
    const addresses = demoMails.flatMap((mail) => [mail.from.address, ...mail.to, ...(mail.cc ?? [])]);
    const written = JSON.stringify([demoMails, demoPeople]).match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect([...addresses, ...written].filter((address) => !RESERVED.test(address))).toEqual([]);
  });

  it('link to reserved domains only', () => {
    const hosts = [...JSON.stringify(demoMails).matchAll(/https?:\/\/([\w.-]+)/g)].map(
      ([, host]) => host ?? '',
    );
    expect(hosts.filter((host) => !RESERVED.test(`x@${host}`) && host !== 'www.w3.org')).toEqual([]);
  });

  it('are each delivered to a demo mailbox, and all but one stand in To', () => {
    expect(demoMails.filter((mail) => deliveredTo(mail).length === 0)).toEqual([]);
    const inCopyOnly = demoMails.filter(
      (mail) => !mail.to.every((address) => address.endsWith('@ekvalla.example')),
    );
    expect(inCopyOnly.map((mail) => mail.key)).toEqual(['bara-kopia']);
  });

  it.each([
    ['info', 10],
    ['kontaktcenter', 15],
    ['bygg', 8],
    ['forskola', 8],
    ['vatten', 8],
    ['socialtjanst', 6],
    ['registrator', 5],
    ['agent', 2],
  ])('reach %s@, at least %i of them', (slug, least) => {
    const here = demoMails.filter((mail) => deliveredTo(mail).includes(`${slug}@ekvalla.example`));
    expect(here.length).toBeGreaterThanOrEqual(least);
  });

  it.each<[DemoLanguage, number]>([
    ['sv', 50],
    ['en', 2],
    ['fi', 2],
    ['ar', 2],
    ['so', 2],
  ])('are written in %s, at least %i of them', (language, least) => {
    expect(demoMails.filter((mail) => mail.language === language).length).toBeGreaterThanOrEqual(least);
  });

  it('are between five minutes and nine days old, the oldest first', () => {
    const ages = demoMails.map((mail) => mail.minutesAgo);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...ages)).toBeLessThanOrEqual(9 * 24 * 60);
  });

  it('leave some unanswered for more than four days, most not', () => {
    const followedUp = (mail: DemoMail) => demoMails.some((other) => other.inReplyTo === mail.key);
    const waiting = demoMails.filter(
      (mail) => !mail.answered && !mail.headers && !mail.raw && !followedUp(mail),
    );
    const late = waiting.filter((mail) => mail.minutesAgo > 4 * 24 * 60);
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(late.length).toBeLessThan(waiting.length / 4);
  });

  it('answer only what exists and is older', () => {
    const wrong = demoMails.filter((mail) => {
      if (!mail.inReplyTo) return false;
      const parent = byKey.get(keyOf(mail.inReplyTo));
      const age = isAnswer(mail.inReplyTo) ? parent?.answered?.minutesAgo : parent?.minutesAgo;
      return age === undefined || age <= mail.minutesAgo;
    });
    expect(wrong.map((mail) => mail.key)).toEqual([]);
  });

  it('hold at least five threads with an answer and a follow-up, and one of three rounds', () => {
    const followUps = demoMails.filter((mail) => mail.quote && mail.inReplyTo && isAnswer(mail.inReplyTo));
    expect(followUps.length).toBeGreaterThanOrEqual(5);
    const rounds = (mail: DemoMail): number =>
      mail.inReplyTo ? 1 + rounds(mailWith(keyOf(mail.inReplyTo))) : 1;
    expect(Math.max(...followUps.map(rounds))).toBeGreaterThanOrEqual(4);
  });

  it('are answered, noted and taken by people who may read them, after they came', () => {
    const mayRead = (email: string, mail: DemoMail) => {
      const team = demoMailboxes.find((mailbox) => mailbox.address === deliveredTo(mail)[0])?.team;
      return demoPeople.some((one) => one.email === email && one.teams.some((own) => own.team === team));
    };
    const wrong = demoMails.filter((mail) => {
      const acts = [mail.answered, mail.note].flatMap((act) => (act ? [act] : []));
      const people = [...acts.map((act) => act.by), ...(mail.takenBy ? [mail.takenBy] : [])];
      return (
        people.some((email) => !mayRead(email, mail)) || acts.some((act) => act.minutesAgo >= mail.minutesAgo)
      );
    });
    expect(wrong.map((mail) => mail.key)).toEqual([]);
  });

  it('name no identity number that is not an official test number', () => {
    const found = JSON.stringify(demoMails).match(/\b(?:19|20)\d{6}[-+ ]?\d{4}\b|\b\d{6}[-+]\d{4}\b/g) ?? [];
    expect(new Set(found)).toEqual(new Set(OFFICIAL_TEST_NUMBERS));
  });
});

describe('renderDemoMail', () => {
  it.each(demoMails.map((mail) => [mail.key, mail] as const))(
    'makes a mail that reads back: %s',
    async (_, mail) => {
      const email = await parsed(mail);
      expect(email.subject ?? '').toBe(mail.subject);
      expect(email.from?.address).toBe(mail.from.address);
      expect(email.to?.map((one) => one.address)).toEqual([...mail.to]);
      expect(email.messageId).toBe(
        mail.raw === 'no-message-id' ? undefined : messageIdOf(mail.key, rendering),
      );
      expect(new Date(email.date ?? '').getTime()).toBe(now.getTime() - mail.minutesAgo * 60_000);
      expect((email.text ?? '').replace(/\r/g, '')).toContain(mail.text.slice(0, 200));
    },
  );

  it('makes the same bytes each time', async () => {
    for (const key of ['altan-3', 'nyhetsbrev', 'studs'])
      expect(await renderDemoMail(mailWith(key), rendering)).toEqual(
        await renderDemoMail(mailWith(key), rendering),
      );
  });

  it('carries the whole ancestry in References, with the ids that the answers really got', async () => {
    const answerIds = new Map([['altan-2', '<signed.1@ekvalla.example>']]);
    const source = await renderDemoMail(mailWith('altan-3'), { ...rendering, answerIds });
    const email = await PostalMime.parse(source);
    expect(email.inReplyTo).toBe('<signed.1@ekvalla.example>');
    expect(email.references?.split(/\s+/)).toEqual([
      '<demo-altan-1@example.com>',
      '<demo-answer-altan-1@ekvalla.example>',
      '<demo-altan-2@example.com>',
      '<signed.1@ekvalla.example>',
    ]);
  });

  it.each([
    ['altan-2', /^Den .+ skrev Kontaktcenter <kontaktcenter@ekvalla\.example>:\n\n> Hej Anna!/m],
    ['sopor-2', /^> .+ skrev Kontaktcenter <kontaktcenter@ekvalla\.example>:\n>\n> Hej Jonas!/m],
    [
      'slutbesked-2',
      /^Från: Bygg och miljö <bygg@ekvalla\.example>\nSkickat: den \d+ november 2026 \d\d:\d\d\n/m,
    ],
  ])('quotes as the mail program of %s does', async (key, quote) => {
    expect((await parsed(mailWith(key))).text?.replace(/\r/g, '')).toMatch(quote);
  });

  it('really makes the attachments', async () => {
    const starts: [string, string][] = [];
    for (const mail of demoMails.filter((one) => one.attachments)) {
      for (const file of (await parsed(mail)).attachments)
        starts.push([
          file.mimeType,
          Buffer.from(file.content as ArrayBuffer)
            .toString('latin1')
            .slice(0, 15),
        ]);
    }
    const expected: Record<string, RegExp> = {
      'application/pdf': /^%PDF-1\.4\n/,
      'image/png': /^\x89PNG\r\n/,
      'text/calendar': /^BEGIN:VCALENDAR/,
      'message/rfc822': /^From: Parken/,
      'text/plain': /^0-30 cm mull/,
    };
    expect(starts.length).toBeGreaterThanOrEqual(12);
    expect(starts.filter(([type, start]) => !expected[type]?.test(start))).toEqual([]);
  });

  it('names the answer of ours that bounced, and comes from nobody', async () => {
    const mail = mailWith('studs');
    const source = (await renderDemoMail(mail, rendering)).toString();
    expect(source).toContain('Content-Type: multipart/report; report-type=delivery-status');
    expect(source).toContain('Message-ID: <demo-answer-slam-1@ekvalla.example>');
    expect(demoEnvelope(mail)).toEqual({ from: '', to: ['vatten@ekvalla.example'] });
  });

  it('calls windows-1252 letters ISO 8859-1', async () => {
    const source = await renderDemoMail(mailWith('gammal-teckenkod'), rendering);
    expect(source.includes(Buffer.from([0x96]))).toBe(true);
    expect(source.toString('latin1')).toContain('charset=iso-8859-1');
  });
});

describe('demoTimeline', () => {
  it('tells everything in order, each mail before what was done with it', () => {
    const events = demoTimeline(demoMails, now);
    const times = events.map((event) => event.at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const arrived = new Set<string>();
    const early = events.filter((event) => {
      if (event.kind === 'ARRIVES') arrived.add(event.mail.key);
      return !arrived.has(event.mail.key);
    });
    expect(early).toEqual([]);
    expect(arrived.size).toBe(demoMails.length);
  });
});
