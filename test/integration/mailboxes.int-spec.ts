import { createServer, type Server } from 'node:net';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { MailboxId } from '@kontaktpost/kernel';
import {
  MailboxesStore,
  MailboxPromiseChanged,
  MailboxServers,
  Secrets,
  SecretUnreadable,
  Signatures,
} from '@kontaktpost/mailboxes';
import { MailboxesGraphqlModule } from '@kontaktpost/mailboxes/graphql';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Desk, idIn, listenForHints, startDesk } from '../support/desk';
import { freePort } from '../support/free-port';
import { freshDatabase, sql } from '../support/fresh-database';
import { startSmtpSink } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';

const modules = [MailboxesGraphqlModule];

/** Stands for the libs below that reckon deadlines anew; only its jobs are looked at. */
class ReckonDeadlines implements TaskHandler<{ mailboxId: MailboxId }> {
  async run(): Promise<void> {}
}
onEvent(MailboxPromiseChanged, 'test.promise-changed', ReckonDeadlines);

const CREATE =
  'mutation ($input: CreateMailboxInput!) { createMailbox(input: $input) { id address kind board { code } team { slug } owner { name } } }';
const UPDATE = `mutation ($input: UpdateMailboxInput!) { updateMailbox(input: $input) { name closedAt team { slug } signatureTemplate
  imap { host port security user signIn hasSecret folder processedFolder } smtp { host port security user hasSecret } } }`;
const TEST =
  'mutation ($id: ID!) { testMailbox(mailboxId: $id) { imap { ok step message detail } smtp { ok step message detail } } }';
const imap = { host: 'imap.ekvalla.example', port: 993, user: 'info', password: 'hemligt lösenord' };

describe('mailboxes', () => {
  let desk: Desk;
  let town: Municipality;
  beforeEach(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules });
  });
  afterEach(() => desk?.stop());

  const admin = () => town.people.admin.actor;
  const update = (change: object) =>
    desk.ask(admin(), UPDATE, { input: { mailboxId: town.mailboxes.info.id, ...change } });
  const deeds = async () =>
    (await sql<{ deed: string }>('SELECT deed FROM audit_log ORDER BY id')).map(({ deed }) => deed);
  const personal = () => ({
    address: 'Karin@Ekvalla.example',
    name: 'Karin Hedlund',
    kind: 'PERSONAL',
    ownerId: town.people.agent.id,
    boardId: town.boards.sn,
  });

  it('can be given from and to a team of many people, whose screens are all told', async () => {
    await sql(
      `WITH p AS (INSERT INTO people SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'email', n || o.email))).*
         FROM people o, generate_series(1, 200) AS n WHERE o.id = $1 RETURNING id)
       INSERT INTO role_grants (id, person_id, role, team_id) SELECT gen_random_uuid(), id, 'AGENT', $2 FROM p`,
      [town.people.agent.id, town.teams.kontaktcenter],
    );
    const ears = await listenForHints();
    expect(await update({ teamId: town.teams.bygg })).toMatchObject({ codes: [] });
    const told = () =>
      ears.heard.filter(({ topic }) => topic === 'rights.changed').flatMap(({ ids }) => ids).length;
    await waitFor('all of both teams to be told', () => told() > 200).finally(() => ears.stop());
  });

  describe('who reads what', () => {
    it.each([
      ['agent', ['info', 'kontaktcenter']],
      ['lead', ['bygg', 'info', 'kontaktcenter']],
      ['officer', ['socialtjanst']],
      ['registrar', ['bygg', 'info', 'kontaktcenter']],
      ['admin', []],
    ] as const)('%s reads %j', async (who, names) => {
      const visible = await desk.get(MailboxesStore).visibleTo(town.people[who].actor);
      expect(new Set(visible.mailboxIds)).toEqual(new Set(names.map((name) => town.mailboxes[name].id)));
    });

    it('an owner reads the own personal mailbox, whatever the board', async () => {
      const id = idIn<MailboxId>(await desk.ask(admin(), CREATE, { input: personal() }), 'createMailbox');
      const reads = async (who: 'agent' | 'lead' | 'registrar') =>
        (await desk.get(MailboxesStore).visibleTo(town.people[who].actor)).includes(id);
      expect([await reads('agent'), await reads('lead'), await reads('registrar')]).toEqual([
        true,
        false,
        false,
      ]);
    });

    it('administrators see the settings of all, others of none', async () => {
      await update({ imap, signatureTemplate: '{{person.name}}' });
      const question = `{ mailboxes { address imap { host hasSecret } smtp { host } signatureTemplate } }`;
      const seen = async (who: 'agent' | 'admin') =>
        (await desk.ask(town.people[who].actor, question)).data?.mailboxes;
      expect(await seen('admin')).toHaveLength(4);
      expect(await seen('admin')).toContainEqual({
        address: 'info@ekvalla.example',
        imap: { host: 'imap.ekvalla.example', hasSecret: true },
        smtp: null,
        signatureTemplate: '{{person.name}}',
      });
      const bare = { imap: null, smtp: null, signatureTemplate: null };
      expect(await seen('agent')).toEqual([
        { address: 'info@ekvalla.example', ...bare },
        { address: 'kontaktcenter@ekvalla.example', ...bare },
      ]);
    });

    it('one alone is null where it may not be seen', async () => {
      const one = async (who: 'agent' | 'officer' | 'admin', id: string) =>
        (await desk.ask(town.people[who].actor, 'query ($id: ID!) { mailbox(id: $id) { name } }', { id }))
          .data?.mailbox;
      const { id } = town.mailboxes.socialtjanst;
      expect([await one('officer', id), await one('admin', id)]).toEqual([
        { name: 'Socialtjänsten' },
        { name: 'Socialtjänsten' },
      ]);
      expect([
        await one('agent', id),
        await one('officer', 'no id'),
        await one('admin', town.boards.ks),
      ]).toEqual([null, null, null]);
    });

    it('a team shows its mailboxes', async () => {
      const question = '{ teams { slug mailboxes { address team { slug } } } }';
      expect((await desk.ask(town.people.officer.actor, question)).data).toEqual({
        teams: [
          {
            slug: 'socialtjanst',
            mailboxes: [{ address: 'socialtjanst@ekvalla.example', team: { slug: 'socialtjanst' } }],
          },
        ],
      });
    });

    it('those who work on one are its team or its owner', async () => {
      const [info] = await desk.get(MailboxesStore).byIds([town.mailboxes.info.id]);
      const works = (who: 'agent' | 'registrar' | 'officer') =>
        desk.get(MailboxesStore).worksOn(town.people[who].id, info as never);
      expect([await works('agent'), await works('registrar'), await works('officer')]).toEqual([
        true,
        false,
        false,
      ]);
    });
  });

  describe('adding one', () => {
    it('gives it its team’s board, and its readers new rooms', async () => {
      const hints = await listenForHints();
      const input = { address: 'Vatten@Ekvalla.example', name: 'Vatten', teamId: town.teams.bygg };
      expect((await desk.ask(admin(), CREATE, { input })).data).toMatchObject({
        createMailbox: {
          address: 'vatten@ekvalla.example',
          kind: 'FUNCTION',
          board: { code: 'KS' },
          team: { slug: 'bygg' },
          owner: null,
        },
      });
      const { rooms } = await hints.next('rights.changed');
      const { lead, registrar } = town.people;
      expect(new Set(rooms)).toEqual(new Set([lead, registrar].map(({ id }) => `person:${id}`)));
      await hints.stop();
      expect(await deeds()).toEqual(['mailbox.added']);
    });

    it.each<[string, (t: Municipality) => object, string]>([
      [
        'a taken address',
        (t) => ({ address: 'INFO@ekvalla.example', teamId: t.teams.bygg }),
        'already a mailbox',
      ],
      ['a strange address', (t) => ({ address: 'info', teamId: t.teams.bygg }), 'info@example.com'],
      ['no name', (t) => ({ name: '', teamId: t.teams.bygg }), 'Write the name'],
      ['no team', () => ({}), 'which team answers'],
      [
        'an owner for a function',
        (t) => ({ teamId: t.teams.bygg, ownerId: t.people.agent.id }),
        'not an owner',
      ],
      [
        'another board than the team’s',
        (t) => ({ teamId: t.teams.bygg, boardId: t.boards.sn }),
        "is its team's",
      ],
      ['a personal one without owner', (t) => ({ kind: 'PERSONAL', boardId: t.boards.ks }), 'whose mailbox'],
      [
        'a personal one without board',
        (t) => ({ kind: 'PERSONAL', ownerId: t.people.agent.id }),
        'which board',
      ],
      [
        'an unknown owner',
        (t) => ({ kind: 'PERSONAL', ownerId: t.boards.ks, boardId: t.boards.ks }),
        'no such person',
      ],
    ])('refuses %s', async (_, input, said) => {
      const answer = await desk.ask(admin(), CREATE, {
        input: { address: 'ny@ekvalla.example', name: 'Ny', ...input(town) },
      });
      expect(answer.messages.join()).toContain(said);
      expect(await deeds()).toEqual([]);
    });
  });

  describe('its servers', () => {
    it('are kept with a sealed password that only the worker opens', async () => {
      const { data } = await update({
        imap: { ...imap, processedFolder: 'Arkiv' },
        smtp: { host: 'smtp.ekvalla.example', port: 587, user: 'u', password: 'hemligt också' },
      });
      expect(data?.updateMailbox).toMatchObject({
        imap: {
          security: 'TLS',
          signIn: 'PASSWORD',
          hasSecret: true,
          folder: 'INBOX',
          processedFolder: 'Arkiv',
        },
        smtp: { security: 'STARTTLS', user: 'u', hasSecret: true },
      });
      const stored = await sql<{
        imap_secret: Buffer | null;
        smtp_secret: Buffer | null;
        imap: object;
        smtp: object;
      }>('SELECT imap, imap_secret, smtp, smtp_secret FROM mailboxes');
      const bytes = stored.map(
        ({ imap_secret, smtp_secret }) =>
          `${imap_secret?.toString('latin1')}${smtp_secret?.toString('latin1')}`,
      );
      const written = [
        bytes,
        stored.map(({ imap: read, smtp: send }) => [read, send]),
        await sql('SELECT * FROM audit_log'),
      ];
      expect(JSON.stringify(written)).not.toContain('hemligt');
      const servers = await desk.get(MailboxServers).of(town.mailboxes.info.id);
      expect(servers).toMatchObject({
        imap: { secret: 'hemligt lösenord' },
        smtp: { secret: 'hemligt också' },
      });
      expect(await desk.get(MailboxesStore).withImap()).toHaveLength(1);
    });

    it('keep the password when something else is changed, and never send it elsewhere', async () => {
      await update({ imap });
      const { password: _, ...without } = imap;
      expect((await update({ imap: { ...without, folder: 'Post' } })).data).toMatchObject({
        updateMailbox: { imap: { hasSecret: true } },
      });
      expect((await desk.get(MailboxServers).of(town.mailboxes.info.id)).imap).toMatchObject({
        folder: 'Post',
        secret: 'hemligt lösenord',
      });
      expect((await update({ imap: { ...without, host: 'imap.example.com' } })).messages.join()).toContain(
        'Write the password again',
      );
      expect((await update({ name: 'Ekvalla' })).data).toMatchObject({
        updateMailbox: { name: 'Ekvalla', imap: { hasSecret: true } },
      });
      expect((await update({ imap: null })).data).toMatchObject({ updateMailbox: { imap: null } });
      expect(await sql('SELECT 1 FROM mailboxes WHERE imap_secret IS NOT NULL')).toEqual([]);
      expect((await update({ imap: without })).messages.join()).toContain('Write the password.');
    });

    it('say so when SECRET_KEY is another', async () => {
      await update({ imap });
      await desk.stop();
      desk = await startDesk({ modules, settings: { SECRET_KEY: 'en helt annan nyckel än den förra' } });
      await expect(desk.get(MailboxServers).of(town.mailboxes.info.id)).rejects.toThrow(SecretUnreadable);
      const { data } = await desk.ask(admin(), TEST, { id: town.mailboxes.info.id });
      expect(data).toMatchObject({
        testMailbox: { imap: { ok: false, step: 'SIGN_IN', message: expect.stringContaining('SECRET_KEY') } },
      });
    });

    it('do not open for another mailbox', async () => {
      await update({ imap });
      await sql(
        `UPDATE mailboxes SET imap = m.imap, imap_secret = m.imap_secret FROM mailboxes m WHERE mailboxes.id = $1 AND m.id = $2`,
        [town.mailboxes.bygg.id, town.mailboxes.info.id],
      );
      await expect(desk.get(MailboxServers).of(town.mailboxes.bygg.id)).rejects.toThrow(SecretUnreadable);
    });

    it('fall back to the relay of SMTP_URL for sending', async () => {
      expect((await desk.get(MailboxServers).of(town.mailboxes.info.id)).smtp).toBeNull();
      await desk.stop();
      desk = await startDesk({ modules, settings: { SMTP_URL: 'smtp://relay.ekvalla.example' } });
      expect((await desk.get(MailboxServers).of(town.mailboxes.info.id)).smtp).toMatchObject({
        host: 'relay.ekvalla.example',
        port: 25,
      });
    });
  });

  describe('changing one', () => {
    it('moves it between teams of its board only, and tells old and new readers', async () => {
      const hints = await listenForHints();
      expect((await update({ teamId: town.teams.bygg })).data).toMatchObject({
        updateMailbox: { team: { slug: 'bygg' } },
      });
      const { rooms } = await hints.next('rights.changed');
      const { agent, colleague, lead, registrar } = town.people;
      const concerned = [agent, colleague, lead, registrar].map(({ id }) => `person:${id}`);
      expect(new Set(rooms)).toEqual(new Set(concerned));
      expect(await hints.next('mailbox.changed')).toMatchObject({
        ids: [town.mailboxes.info.id],
        rooms: [`mailbox:${town.mailboxes.info.id}`],
      });
      await hints.stop();
      expect((await update({ teamId: town.teams.socialtjanst })).messages.join()).toContain(
        'stays with its board',
      );
    });

    it('closes it: it takes no mail, and is read as before', async () => {
      await update({ imap, closed: true });
      const store = desk.get(MailboxesStore);
      expect(await store.byAddress('info@ekvalla.example')).toBeNull();
      expect(await store.withImap()).toEqual([]);
      expect((await store.visibleTo(town.people.agent.actor)).includes(town.mailboxes.info.id)).toBe(true);
      await update({ closed: false });
      expect(await store.byAddress(' Info@Ekvalla.example')).toMatchObject({ id: town.mailboxes.info.id });
    });

    it('refuses a signature with unknown fields, and everyone but administrators', async () => {
      expect((await update({ signatureTemplate: '{{team.fax}}' })).messages.join()).toContain(
        'unknown field, {{team.fax}}',
      );
      const input = { mailboxId: town.mailboxes.info.id, name: 'X' };
      for (const who of ['agent', 'lead', 'registrar'] as const)
        expect((await desk.ask(town.people[who].actor, UPDATE, { input })).codes).toEqual(['NOT_ALLOWED']);
      expect(await deeds()).toEqual([]);
    });
  });

  describe('what it promises', () => {
    const PROMISE = `mutation ($input: UpdateMailboxInput!) {
      updateMailbox(input: $input) { replyWithinWorkingDays afterClosingCountsAsNextDay } }`;
    const promise = (change: object, who: 'admin' | 'lead' = 'admin') =>
      desk.ask(town.people[who].actor, PROMISE, { input: { mailboxId: town.mailboxes.info.id, ...change } });
    const reckonedAnew = () =>
      sql(`SELECT payload->>'mailboxId' AS id FROM graphile_worker._private_jobs j
           JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'test.promise-changed'`);

    beforeEach(() => sql('DELETE FROM graphile_worker._private_jobs'));

    it('is an answer within 2 working days, and is changed together with the deadlines', async () => {
      const { id } = town.mailboxes.info;
      const ask = '{ mailboxes { address replyWithinWorkingDays afterClosingCountsAsNextDay } }';
      expect((await desk.ask(admin(), ask)).data?.mailboxes).toContainEqual({
        address: 'info@ekvalla.example',
        replyWithinWorkingDays: 2,
        afterClosingCountsAsNextDay: false,
      });
      const changed = { replyWithinWorkingDays: 1, afterClosingCountsAsNextDay: true };
      expect((await promise(changed)).data).toEqual({ updateMailbox: changed });
      expect(await reckonedAnew()).toEqual([{ id }]);
      expect(await sql("SELECT facts->'from' AS was, facts->'to' AS now FROM audit_log")).toMatchObject([
        { was: { replyWithinWorkingDays: 2, afterClosingCountsAsNextDay: false }, now: changed },
      ]);
    });

    it('is reckoned anew by the hours of another team, and by nothing else', async () => {
      await update({ teamId: town.teams.bygg });
      expect(await reckonedAnew()).toHaveLength(1);
      await update({ name: 'Ekvalla' });
      await promise({ replyWithinWorkingDays: 2, afterClosingCountsAsNextDay: null });
      expect(await reckonedAnew()).toHaveLength(1);
    });

    it.each([0, -1, 11])('is not %s working days', async (replyWithinWorkingDays) => {
      const { messages, data } = await promise({ replyWithinWorkingDays });
      expect(messages).toEqual(['Promise an answer within 1 to 10 working days.']);
      expect(data).toBeNull();
      expect([await deeds(), await reckonedAnew()]).toEqual([[], []]);
    });

    it('is set by administrators alone', async () => {
      expect((await promise({ replyWithinWorkingDays: 5 }, 'lead')).codes).toEqual(['NOT_ALLOWED']);
    });
  });

  describe('signatures', () => {
    const PREVIEW = 'mutation ($id: ID!) { previewSignature(mailboxId: $id) }';

    it('are the organisation’s until the mailbox has its own', async () => {
      const preview = async () =>
        (await desk.ask(town.people.agent.actor, PREVIEW, { id: town.mailboxes.info.id })).data;
      expect(await preview()).toEqual({
        previewSignature:
          'Med vänlig hälsning\n\nKarin Hedlund\nkommunvägledare\nKontaktcenter\nEkvalla kommun\nTelefon: 0123-45 60 00',
      });
      await update({ signatureTemplate: '{{person.name}}, {{mailbox.address}}' });
      expect(await preview()).toEqual({ previewSignature: 'Karin Hedlund, info@ekvalla.example' });
      expect(await desk.get(Signatures).of(town.mailboxes.info.id, town.people.lead.id)).toEqual({
        text: 'Maria Öhman, info@ekvalla.example',
        html: '<p>Maria Öhman, info@ekvalla.example</p>',
      });
    });

    it('are shown to those who work there', async () => {
      expect(
        (await desk.ask(town.people.officer.actor, PREVIEW, { id: town.mailboxes.info.id })).codes,
      ).toEqual(['NOT_FOUND']);
    });
  });

  describe('the connection test', () => {
    const test = async () =>
      (await desk.ask(admin(), TEST, { id: town.mailboxes.info.id })).data?.testMailbox;
    const listen = async (server: Server): Promise<number> => {
      const port = await freePort();
      await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
      return port;
    };

    it('signs in to send, and tells a wrong password without showing it', async () => {
      const sink = await startSmtpSink({ user: 'info', password: 'hemligt lösenord' });
      const smtp = {
        host: sink.host,
        port: sink.port,
        user: 'info',
        password: 'hemligt lösenord',
        security: 'NONE',
      };
      await update({ smtp });
      expect(await test()).toMatchObject({ imap: null, smtp: { ok: true, step: 'OK', detail: null } });
      await update({ smtp: { ...smtp, password: 'fel-och-hemligt' } });
      const wrong = (await test()) as { smtp: object };
      expect(wrong.smtp).toMatchObject({
        ok: false,
        step: 'SIGN_IN',
        message: expect.stringContaining('lösenordet'),
      });
      expect(JSON.stringify(wrong)).not.toContain('fel-och-hemligt');
      expect(sink.attempts).toBe(0);
      await sink.stop();
      expect((await deeds()).filter((deed) => deed === 'mailbox.tested')).toHaveLength(2);
    });

    it('says that nobody answers on the port, in the language of the administrator', async () => {
      const port = await freePort();
      await update({ imap: { ...imap, host: '127.0.0.1', port }, smtp: { host: '127.0.0.1', port } });
      expect(await test()).toEqual({
        imap: {
          ok: false,
          step: 'CONNECT',
          message: expect.stringContaining(`127.0.0.1:${port} svarar inte`),
          detail: 'ECONNREFUSED',
        },
        smtp: {
          ok: false,
          step: 'CONNECT',
          message: expect.stringContaining(`127.0.0.1:${port} svarar inte`),
          detail: 'ECONNREFUSED',
        },
      });
      await desk.ask(admin(), 'mutation { setLanguage(language: EN) { id } }');
      expect(await test()).toMatchObject({
        imap: { message: expect.stringContaining('does not answer on that port') },
      });
    });

    it('says that there is no such server', async () => {
      await update({ imap: { ...imap, host: 'finns-inte.invalid' } });
      expect(await test()).toMatchObject({
        imap: { ok: false, step: 'NAME', message: expect.stringContaining('finns-inte.invalid') },
        smtp: { ok: false, step: 'SEND_SERVER', message: expect.stringContaining('SMTP_URL') },
      });
    });

    it('says that the port speaks clear text, or cannot do STARTTLS, or is no mail server', async () => {
      const sink = await startSmtpSink();
      const web = createServer((socket) =>
        socket
          .on('error', () => undefined)
          .resume()
          .end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      );
      const port = await listen(web);
      const smtp = { host: sink.host, port: sink.port };
      const step = async (servers: object) => {
        await update(servers);
        const { imap: read, smtp: send } = (await test()) as Record<
          'imap' | 'smtp',
          { step: string; ok: boolean }
        >;
        return [read.step, send.step];
      };
      const read = { ...imap, host: '127.0.0.1' };
      expect(
        await step({
          smtp: { ...smtp, security: 'TLS' },
          imap: { ...read, port: sink.port, security: 'TLS' },
        }),
      ).toEqual(['TLS', 'TLS']);
      expect(
        await step({ smtp: { ...smtp, security: 'STARTTLS' }, imap: { ...read, port, security: 'TLS' } }),
      ).toEqual(['TLS', 'TLS']);
      expect(
        await step({ smtp: { ...smtp, port, security: 'NONE' }, imap: { ...read, port, security: 'NONE' } }),
      ).toEqual(['CONNECT', 'CONNECT']);
      await sink.stop();
      await new Promise((done) => web.close(done));
    });

    it('is for administrators', async () => {
      expect((await desk.ask(town.people.lead.actor, TEST, { id: town.mailboxes.info.id })).codes).toEqual([
        'NOT_ALLOWED',
      ]);
    });
  });

  it('keeps secrets apart by purpose', () => {
    const secrets = desk.get(Secrets);
    expect(secrets.open(secrets.seal('å', 'imap:1'), 'imap:1')).toBe('å');
    expect(() => secrets.open(secrets.seal('å', 'imap:1'), 'smtp:1')).toThrow(SecretUnreadable);
  });
});
