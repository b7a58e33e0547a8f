import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { aMail } from '@kontaktpost/mail-format/testing';
import { ADDRESSES } from '../support/a-municipality';
import { type ApiClient, ApiFault, signIn, stranger } from '../support/api-client';
import { sql } from '../support/fresh-database';
import { waitFor } from '../support/wait-for';
import { answer, mailLogOf, type SeenTicket, ticketAbout, ticketsOf, ticketThat } from './desk';
import { handIn } from './hand-in';
import { hinted, type PersonName, startTown, type Town } from './town';

const { info: INFO, socialtjanst: SOCIALTJANST } = ADDRESSES;
const UNKNOWN = '01a20a29-0000-7000-8000-000000000000';
const SECRET = 'orosanmälan';
/** Everybody who has no business in social services. */
const OTHERS = ['agent', 'lead', 'registrar', 'admin'] as const satisfies PersonName[];

describe('a ticket of social services', () => {
  let town: Town;
  let officer: ApiClient;
  let ticket: SeenTicket;
  const paths: string[] = [];

  beforeAll(async () => {
    town = await startTown({ dovecot: false });
    officer = await town.as('officer');
    const attachments = [{ filename: 'bilaga.txt', content: SECRET }];
    const raw = aMail({ to: SOCIALTJANST, subject: `En ${SECRET}`, text: `Om en ${SECRET}`, attachments });
    await handIn(town.intakePort, raw, { to: [SOCIALTJANST], sender: 'anna@example.com' });
    await handIn(town.intakePort, aMail({ subject: 'Öppettider' }), {
      to: [INFO],
      sender: 'anna@example.com',
    });
    await ticketAbout(await town.as('agent'), 'Öppettider');
    const { id } = await ticketAbout(officer, SECRET);
    const sent = await answer(officer, { ticketId: id, text: `Tack för din ${SECRET}` });
    ticket = await ticketThat(officer, id, ({ messages }) => messages[1]?.delivery === 'SENT');
    paths.push(`/messages/${ticket.messages[0]?.id}/source`, `/messages/${sent.id}/source`);
    paths.push(`/attachments/${ticket.messages[0]?.attachments[0]?.id}`);
  });
  afterAll(() => town?.stop());

  it('is there for its officer, in every way in', async () => {
    const { search } = await officer.ask<{ search: { edges: unknown[] } }>(SEARCH, { query: SECRET });
    expect(search.edges).toEqual([{ node: { id: ticket.id } }]);
    expect((await mailLogOf(officer)).map(({ outcome }) => outcome)).toEqual(['SENT', 'RECEIVED']);
    for (const path of paths) expect((await officer.get(path)).status).toBe(200);
  });

  it('leaves a line for each time that it is read, since secrecy is presumed there', async () => {
    const deeds = await sql<{ deed: string }>(
      "SELECT DISTINCT deed FROM audit_log WHERE deed IN ('ticket.viewed', 'message.source-read') ORDER BY deed",
    );
    expect(deeds.map(({ deed }) => deed)).toEqual(['message.source-read', 'ticket.viewed']);
  });

  describe.each(OTHERS)('for %s', (name) => {
    let other: ApiClient;
    beforeAll(async () => {
      other = await town.as(name);
    });

    it('is in no list, search, log or count', async () => {
      const everything = await other.ask<object>(EVERYTHING, {
        query: SECRET,
        mailboxId: town.plan.mailboxes.socialtjanst.id,
      });
      expect(everything).toMatchObject({
        search: { edges: [], totalCount: 0 },
        tickets: { edges: [], totalCount: 0 },
        filtered: { edges: [] },
        undelivered: [],
      });
      expect(JSON.stringify(everything)).not.toContain(SECRET);
      const seen = (everything as { mailboxes: { address: string }[] }).mailboxes.map(
        ({ address }) => address,
      );
      expect(seen.includes(SOCIALTJANST)).toBe(name === 'admin');
      expect(JSON.stringify(await ticketsOf(other))).not.toContain(SECRET);
      expect(JSON.stringify(await mailLogOf(other))).not.toContain(SECRET);
    });

    it('is answered about as one that does not exist', async () => {
      const byId = 'query ($id: ID, $reference: String) { ticket(id: $id, reference: $reference) { id } }';
      expect(await other.ask(byId, { id: ticket.id })).toEqual(await other.ask(byId, { id: UNKNOWN }));
      expect(await other.ask(byId, { reference: ticket.reference })).toEqual({ ticket: null });
      const log = 'query ($id: ID!) { mailLog(filter: { mailboxId: $id }) { edges { cursor } } }';
      const logOf = (id: string) => other.refusal(log, { id });
      expect(await logOf(town.plan.mailboxes.socialtjanst.id)).toEqual(await logOf(UNKNOWN));
      const [sent] = ticket.messages.slice(1);
      for (const deed of DEEDS) {
        const tried = (ticketId: string, messageId: string) => said(other, deed, { ticketId, messageId });
        const forbidden = await tried(ticket.id, sent?.id as string);
        expect(forbidden).toContain('NOT_FOUND');
        expect(forbidden).toBe(await tried(UNKNOWN, UNKNOWN));
      }
    });

    it('keeps its files and sources', async () => {
      for (const path of paths) {
        const unknown = path.replace(/[\da-f]{8}-[\da-f-]{27}/, UNKNOWN);
        const [refused, none] = [await other.get(path), await other.get(unknown)];
        expect([refused.status, await refused.text()]).toEqual([404, await none.text()]);
      }
      const upload = other.upload(ticket.id, { filename: 'a.txt', content: 'a', mediaType: 'text/plain' });
      await expect(upload).rejects.toMatchObject({ status: 404 });
    });
  });

  it('is told of to nobody else’s screen, nor who reads it', async () => {
    const theirs = await Promise.all(OTHERS.map((name) => town.screenOf(name)));
    const own = await town.screenOf('officer');
    for (const { socket } of theirs) socket.emit('presence', { ticketId: ticket.id, doing: 'writing' });
    own.socket.emit('presence', { ticketId: ticket.id, doing: 'reading' });
    const reads = { id: town.plan.people.officer.id, name: town.plan.people.officer.name, doing: 'reading' };
    await waitFor('the presence', () => own.presence.length > 0);
    const next = aMail({ to: SOCIALTJANST, subject: `Ännu en ${SECRET}` });
    await handIn(town.intakePort, next, { to: [SOCIALTJANST], sender: 'anna@example.com' });
    await hinted(own, 'ticket.opened');
    // A hint that everybody of the contact centre gets, after those that they must not get.
    await handIn(town.intakePort, aMail({ subject: 'Efteråt' }), { to: [INFO], sender: 'anna@example.com' });
    await hinted(theirs[0] as (typeof theirs)[number], 'ticket.opened');
    expect(own.presence).toEqual([{ ticketId: ticket.id, people: [reads] }]);
    const secretIds = new Set(
      (await ticketsOf(officer)).flatMap(({ id, messages }) => [id, ...messages.map((m) => m.id)]),
    );
    for (const { hints, presence } of theirs) {
      expect(presence).toEqual([]);
      expect(hints.flatMap(({ ids }) => ids).filter((id) => secretIds.has(id))).toEqual([]);
    }
  });

  it('keeps its content from the administrator, who sees the mailbox and its settings', async () => {
    const admin = await town.as('admin');
    const { mailboxes } = await admin.ask<{ mailboxes: { address: string; imap: unknown; smtp: unknown }[] }>(
      '{ mailboxes { address smtp { host hasSecret } counts { open } } }',
    );
    expect(mailboxes.map(({ address }) => address).sort()).toEqual(Object.values(ADDRESSES).sort());
    expect([await ticketsOf(admin), await mailLogOf(admin)]).toEqual([[], []]);
    const agents = await (await town.as('agent')).ask<{ mailboxes: { address: string; smtp: unknown }[] }>(
      '{ mailboxes { address smtp { host } } }',
    );
    expect(agents.mailboxes.map(({ smtp }) => smtp)).toEqual([null, null]);
  });

  it('may be read but not worked on by who serves the board without being in the team', async () => {
    const registrar = await town.as('registrar');
    const open = await ticketAbout(registrar, 'Öppettider');
    for (const deed of DEEDS.slice(0, 4))
      expect(await said(registrar, deed, { ticketId: open.id, messageId: UNKNOWN })).toContain('NOT_ALLOWED');
  });

  it('is gone from the screen of who no longer works there, at once', async () => {
    const { socket } = await town.screenOf('officer');
    await (await town.as('admin')).ask(
      'mutation ($input: SavePersonInput!) { savePerson(input: $input) { id } }',
      {
        input: {
          personId: town.plan.people.officer.id,
          email: 'officer@ekvalla.example',
          name: 'Samira Haddad',
          teams: [],
        },
      },
    );
    await waitFor('the wire to be cut', () => !socket.connected);
    expect(await ticketsOf(officer)).toEqual([]);
    expect((await officer.get(paths[0] as string)).status).toBe(404);
  });
});

describe('the door', () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown({ dovecot: false });
  });
  afterAll(() => town?.stop());

  it('says the same to a wrong password and an unknown address', async () => {
    const { agent } = town.plan.people;
    const words = async (email: string, password: string): Promise<string> =>
      signIn(town.api.url, email, password).then(
        () => 'let in',
        (fault) => `${(fault as ApiFault).status} ${(fault as ApiFault).message}`,
      );
    const wrong = await words(agent.email, 'fel');
    expect(wrong).toMatch(/^401 /);
    expect(await words('ingen@ekvalla.example', 'fel')).toBe(wrong);
  });

  it('keeps out who is not signed in, in every way in', async () => {
    const nobody = stranger(town.api.url);
    expect(await nobody.ask('{ me { id } }')).toEqual({ me: null });
    for (const question of [
      '{ tickets { edges { cursor } } }',
      '{ mailboxes { id } }',
      '{ mailLog { edges { cursor } } }',
      '{ people { id } }',
    ])
      expect(await nobody.refusal(question)).toEqual(['NOT_SIGNED_IN']);
    for (const path of [`/attachments/${UNKNOWN}`, `/messages/${UNKNOWN}/source`])
      expect((await nobody.get(path)).status).toBe(401);
    await expect(nobody.live()).rejects.toThrow('NOT_SIGNED_IN');
  });

  it('is shut after signing out, also for the socket’s next connection', async () => {
    const { colleague } = town.plan.people;
    const client = await signIn(town.api.url, colleague.email, colleague.password);
    await client.signOut();
    expect(await client.refusal('{ tickets { edges { cursor } } }')).toEqual(['NOT_SIGNED_IN']);
    await expect(client.live()).rejects.toThrow('NOT_SIGNED_IN');
  });

  it('stays shut for a while after ten failures', async () => {
    const { lead } = town.plan.people;
    const tries = Array.from({ length: 10 }, () =>
      signIn(town.api.url, lead.email, 'fel').catch((fault) => fault),
    );
    await Promise.all(tries);
    await expect(signIn(town.api.url, lead.email, lead.password)).rejects.toMatchObject({ status: 503 });
  });
});

describe('a wrong setting', () => {
  it.each(['api', 'mail-worker', 'standalone'])(
    'stops the start of the %s with one list of all faults',
    async (kind) => {
      const env = {
        ...process.env,
        DATABASE_URL: 'mysql://hemlig@x/y',
        SECRET_KEY: 'kort',
        PORT: 'http',
        INTAKE_ALLOW: '',
      };
      const child = spawn(process.execPath, [resolve(`dist/apps/${kind}/src/main.js`)], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (printed += text));
      const [code] = await once(child, 'close');
      expect(code).toBe(1);
      const lines = printed.trim().split('\n');
      expect(lines[0]).toMatch(/^These settings are wrong or missing:/);
      expect(
        lines
          .slice(1)
          .map((line) => line.trim().split(':')[0])
          .sort(),
      ).toEqual(['DATABASE_URL', 'PORT', 'SECRET_KEY']);
      expect(printed).not.toMatch(/hemlig|kort\b/);
    },
  );
});

const SEARCH = 'query ($query: String!) { search(query: $query) { edges { node { id } } } }';

const EVERYTHING = `query ($query: String!, $mailboxId: ID!) {
  search(query: $query) { edges { node { id subject } } totalCount }
  tickets(filter: { mailboxId: $mailboxId }) { edges { node { id subject } } totalCount }
  filtered: tickets(filter: { text: $query }) { edges { node { id } } }
  undelivered { id subject }
  mailboxes { address counts { open unread waiting unassigned } }
}`;

const DEEDS = [
  'mutation ($ticketId: ID!) { takeTicket(ticketId: $ticketId) { id } }',
  'mutation ($ticketId: ID!) { addNote(ticketId: $ticketId, text: "Hej") { id } }',
  'mutation ($ticketId: ID!) { resolveTicket(ticketId: $ticketId, resolution: ANSWERED) { id } }',
  'mutation ($ticketId: ID!) { replyToTicket(input: { ticketId: $ticketId, text: "Hej" }) { id } }',
  'mutation ($ticketId: ID!) { markTicketUnread(ticketId: $ticketId) { id } }',
  'mutation ($messageId: ID!) { sendAgain(messageId: $messageId) { id } }',
  'mutation ($messageId: ID!) { confirmSent(messageId: $messageId) { id } }',
];

/** The whole refusal, so that two can be compared word for word. */
async function said(
  person: ApiClient,
  deed: string,
  ids: { ticketId: string; messageId: string },
): Promise<string> {
  const used = deed.includes('$ticketId') ? { ticketId: ids.ticketId } : { messageId: ids.messageId };
  try {
    return JSON.stringify(await person.ask(deed, used));
  } catch (fault) {
    if (fault instanceof ApiFault) return JSON.stringify(fault.errors);
    throw fault;
  }
}
