import { existsSync, readdirSync } from 'node:fs';
import { WorkerSign } from '@kontaktpost/jobs';
import { type MessageId, newId, type TicketId } from '@kontaktpost/kernel';
import { type ApiClient, stranger } from '../support/api-client';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';

const PASSWORD = 'ekvallas-provlosenord';

describe('the api over HTTP', () => {
  let house: House;
  let agent: ApiClient;
  let nobody: ApiClient;

  beforeAll(async () => {
    house = await openHouse();
    agent = await house.as('agent');
    nobody = stranger(house.url);
  });
  afterAll(() => house?.close());

  const send = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(house.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  describe('signing in and out', () => {
    it('gives a cookie that scripts and other sites can not use, and who it is', async () => {
      const { id, email } = house.town.people.agent;
      const response = await send('/auth/sign-in', { email, password: PASSWORD });
      expect([response.status, await response.json()]).toEqual([200, { id, name: 'Karin Hedlund' }]);
      const [cookie = ''] = response.headers.getSetCookie();
      expect(cookie).toMatch(/^kontaktpost=[\w-]{43};/);
      for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
      const headers = { cookie: cookie.split(';')[0] as string };
      const me = await send('/graphql', { query: '{ me { name } }' }, headers);
      expect(await me.json()).toEqual({ data: { me: { name: 'Karin Hedlund' } } });
      const out = await send('/auth/sign-out', {}, headers);
      expect(out.status).toBe(204);
      expect(out.headers.getSetCookie()[0]).toMatch(/^kontaktpost=;.*Max-Age=0/);
      const after = await send('/graphql', { query: '{ me { name } }' }, headers);
      expect(await after.json()).toEqual({ data: { me: null } });
    });

    it('ends nothing when nobody was signed in', async () => {
      expect((await send('/auth/sign-out', {})).status).toBe(204);
    });

    it.each<[string, unknown, number, string]>([
      ['a wrong password', { email: 'agent@ekvalla.example', password: 'fel' }, 401, 'NOT_SIGNED_IN'],
      ['nobody', { email: 'ingen@ekvalla.example', password: PASSWORD }, 401, 'NOT_SIGNED_IN'],
      ['no password', { email: 'agent@ekvalla.example' }, 400, 'INVALID_INPUT'],
      [
        'a list for a password',
        { email: 'agent@ekvalla.example', password: [PASSWORD] },
        400,
        'INVALID_INPUT',
      ],
      ['a password of a megabyte', { email: 'a', password: 'x'.repeat(900_000) }, 400, 'INVALID_INPUT'],
      ['an empty body', '', 400, 'INVALID_INPUT'],
    ])('refuses %s, with a code and words, and sets no cookie', async (_, body, status, code) => {
      const response = await send('/auth/sign-in', body);
      expect(response.status).toBe(status);
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(await response.json()).toMatchObject({ code, message: expect.stringMatching(/\w+ .*\./) });
    });

    it.each([
      ['a body that is no JSON', '{"email":', 400],
      ['a body of two megabytes', JSON.stringify({ email: 'x'.repeat(2_000_000) }), 413],
    ])('refuses %s without telling of our files', async (_, body, status) => {
      const response = await send('/auth/sign-in', body);
      expect(response.status).toBe(status);
      expect(await response.text()).not.toMatch(/node_modules|\.js:|at \w/);
    });
  });

  describe('questions', () => {
    const ask = async (query: string, cookie = agent.cookie): Promise<{ status: number; body: string }> => {
      const response = await send('/graphql', { query }, { cookie });
      return { status: response.status, body: await response.text() };
    };
    const errorOf = (body: string) =>
      (JSON.parse(body) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors[0];

    it('that are refused get a code, the facts and a sentence; no trace', async () => {
      const { body } = await ask(`mutation { takeTicket(ticketId: "${newId()}") { id } }`);
      expect(errorOf(body)).toMatchObject({
        message: 'There is no such ticket, or you may not see it.',
        extensions: { code: 'NOT_FOUND', what: 'ticket' },
      });
      expect(body).not.toMatch(/stacktrace|node_modules|\.js:/);
    });

    it('that hit a fault of ours get a number to tell, and nothing of the fault', async () => {
      await sql('ALTER TABLE ticket_counters RENAME TO gone');
      const { body } = await ask('{ mailboxes { counts { open } } }');
      await sql('ALTER TABLE gone RENAME TO ticket_counters');
      const error = errorOf(body);
      expect(error?.extensions).toEqual({
        code: 'INTERNAL',
        faultId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(error?.message).toContain(String(error?.extensions.faultId));
      expect(body).not.toMatch(/ticket_counters|relation|stacktrace|SELECT/);
    });

    it.each<[string, string, string]>([
      ['is none', 'tickets {', 'GRAPHQL_PARSE_FAILED'],
      ['asks for what there is not', '{ passwords }', 'GRAPHQL_VALIDATION_FAILED'],
      ['has too many words', `{ ${'me { name } '.repeat(800)} }`, 'GRAPHQL_PARSE_FAILED'],
      [
        'goes in circles',
        '{ tickets { edges { node { contact { tickets { contact { tickets { id } } } } } } } }',
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'goes in circles by a fragment',
        '{ tickets { edges { node { ...a } } } } fragment a on Ticket { contact { tickets { ...a } } }',
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'gives a wrong value',
        '{ tickets(filter: { mailboxId: "x" }) { edges { cursor } } }',
        'INVALID_INPUT',
      ],
      [
        'answers with text and html',
        `mutation { replyToTicket(input: { ticketId: "${newId()}", text: "a", html: "b" }) { id } }`,
        'INVALID_INPUT',
      ],
      [
        'answers with neither',
        `mutation { replyToTicket(input: { ticketId: "${newId()}" }) { id } }`,
        'INVALID_INPUT',
      ],
      [
        'asks the mail log by what is no id',
        '{ mailLog(filter: { mailboxId: "x" }) { edges { cursor } } }',
        'INVALID_INPUT',
      ],
      [
        'is longer than any search',
        `{ tickets(filter: { text: "${'x'.repeat(201)}" }) { edges { cursor } } }`,
        'INVALID_INPUT',
      ],
    ])('are refused when one %s', async (_, query, code) => {
      const { body } = await ask(query);
      expect(errorOf(body)?.extensions.code).toBe(code);
      expect(body).not.toContain('stacktrace');
    });

    it('are not taken from a form of another site', async () => {
      const response = await send('/graphql', JSON.stringify({ query: '{ me { name } }' }), {
        'content-type': 'text/plain',
        cookie: agent.cookie,
      });
      expect(response.status).toBe(400);
      const change = `mutation { setLanguage(language: EN) { id } }`;
      const got = await agent.get(`/graphql?query=${encodeURIComponent(change)}`);
      expect(got.status).toBeGreaterThanOrEqual(400);
      expect(await agent.ask('{ me { language } }')).toEqual({ me: { language: 'SV' } });
    });
  });

  describe('files of mail', () => {
    let ticketId: TicketId;
    let message: MessageId;

    beforeAll(async () => {
      message = await house.mail('info', {
        subject: 'Bilagor',
        html: '<p>Hej</p><img src="cid:bild@example.com">',
        attachments: [
          { filename: 'bild.png', content: 'png', mediaType: 'image/png', contentId: 'bild@example.com' },
          { filename: 'sida.html', content: '<script>alert(1)</script>', mediaType: 'text/html' },
          { filename: 'bild.svg', content: '<svg onload="alert(1)"/>', mediaType: 'image/svg+xml' },
          { filename: 'räkning å.pdf', content: '%PDF', mediaType: 'application/pdf' },
          { filename: '../../etc/passwd', content: 'x', mediaType: 'text/plain' },
        ],
      });
      ticketId = (await house.ticketOf(message)) as TicketId;
    });

    const fileAt = async (position: number): Promise<Response> => {
      const [row] = await sql<{ id: string }>(
        'SELECT id FROM attachments WHERE message_id = $1 AND position = $2',
        [message, position],
      );
      return agent.get(`/attachments/${row?.id}`);
    };
    const told = (response: Response, ...names: string[]) => names.map((name) => response.headers.get(name));

    it.each<[number, string, string, string]>([
      [0, 'image/png', 'inline', 'bild.png'],
      [1, 'application/octet-stream', 'attachment', 'sida.html'],
      [2, 'application/octet-stream', 'attachment', 'bild.svg'],
      [3, 'application/octet-stream', 'attachment', 'r%C3%A4kning%20%C3%A5.pdf'],
      [4, 'application/octet-stream', 'attachment', 'passwd'],
    ])('number %i is given as %s, %s, with its name', async (position, type, how, name) => {
      const response = await fileAt(position);
      expect(response.status).toBe(200);
      const [contentType, disposition] = told(response, 'content-type', 'content-disposition');
      expect(contentType).toBe(type);
      expect(disposition).toMatch(
        new RegExp(`^${how}; filename=".*"; filename\\*=UTF-8''${name.replaceAll('.', '\\.')}$`),
      );
      expect(told(response, 'content-security-policy', 'x-content-type-options', 'cache-control')).toEqual([
        "default-src 'none'; sandbox",
        'nosniff',
        'private, no-store',
      ]);
    });

    it('the picture inside the mail is shown from here', async () => {
      const { ticket } = await agent.ask<{ ticket: { messages: { html: string }[] } }>(
        'query ($id: ID!) { ticket(id: $id) { messages { html } } }',
        { id: ticketId },
      );
      const [, path = ''] = /src="(\/attachments\/[0-9a-f-]+)"/.exec(ticket.messages[0]?.html ?? '') ?? [];
      expect(await (await agent.get(path)).text()).toBe('png');
    });

    it("the mail's source is shown as text that can do nothing", async () => {
      const response = await agent.get(`/messages/${message}/source`);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(told(response, 'content-security-policy', 'x-content-type-options')).toEqual([
        "default-src 'none'; sandbox",
        'nosniff',
      ]);
      expect(await response.text()).toMatch(/^From: Anna Lindqvist/);
    });

    it.each<[string, string, number]>([
      ['an id that is none', '/attachments/1%20OR%20true', 400],
      ['a file that is not there', `/attachments/${newId()}`, 404],
      ['a mail that is not there', `/messages/${newId()}/source`, 404],
      ['a source that is none', '/messages/x/source', 400],
    ])('%s: refused in words', async (_, path, status) => {
      const response = await agent.get(path);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    });

    it('nobody gets a file without having signed in', async () => {
      for (const path of [`/attachments/${newId()}`, `/messages/${message}/source`])
        expect((await nobody.get(path)).status).toBe(401);
    });

    describe('handed in for an answer', () => {
      const hand = async (
        client: ApiClient,
        fields: Record<string, string>,
        file?: File,
      ): Promise<Response> => {
        const form = new FormData();
        for (const [name, value] of Object.entries(fields)) form.append(name, value);
        if (file) form.append('file', file);
        return fetch(`${house.url}/attachments`, {
          method: 'POST',
          headers: { cookie: client.cookie },
          body: form,
        });
      };
      const text = (name: string, content = 'hej'): File => new File([content], name, { type: 'text/plain' });

      it.each<[string, string]>([
        ['plan.pdf', 'plan.pdf'],
        ['Ritning å\u0308 ö.pdf', 'Ritning å\u0308 ö.pdf'.normalize('NFC')],
        ['../../../etc/passwd', 'passwd'],
        ['C:\\Users\\karin\\plan.pdf', 'plan.pdf'],
        ['con<script>|?*.txt', 'con_script____.txt'],
        ['plan\u202efdp.exe', 'plan_fdp.exe'],
        [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(146)}.pdf`],
        ['   ', 'fil'],
      ])('%j is called %j', async (name, kept) => {
        const response = await hand(agent, { ticketId }, text(name));
        expect([response.status, await response.json()]).toEqual([
          201,
          { id: expect.any(String), filename: kept, sizeInBytes: 3 },
        ]);
      });

      it('is the business of who handed it in until it is sent, and of the ticket then', async () => {
        const id = await agent.upload(ticketId, {
          filename: 'svar.txt',
          content: 'svar',
          mediaType: 'text/plain',
        });
        const lead = await house.as('lead');
        expect((await agent.get(`/attachments/${id}`)).status).toBe(200);
        expect((await lead.get(`/attachments/${id}`)).status).toBe(404);
        const reply =
          'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { attachments { id filename } } }';
        const input = { ticketId, text: 'Se bilagan.', attachmentIds: [id] };
        expect(await lead.refusal(reply, { input })).toEqual(['INVALID_INPUT']);
        expect(await agent.ask(reply, { input })).toEqual({
          replyToTicket: { attachments: [{ id, filename: 'svar.txt' }] },
        });
        expect((await lead.get(`/attachments/${id}`)).status).toBe(200);
        expect(await agent.refusal(reply, { input })).toEqual(['INVALID_INPUT']);
      });

      it.each<[string, () => Promise<Response>, number]>([
        ['without a sign-in', () => hand(nobody, { ticketId }, text('a.txt')), 401],
        ['for no ticket', () => hand(agent, {}, text('a.txt')), 400],
        ['for a ticket that is not there', () => hand(agent, { ticketId: newId() }, text('a.txt')), 404],
        ['without a file', () => hand(agent, { ticketId }), 400],
        [
          'by who only reads',
          async () => hand(await house.as('registrar'), { ticketId }, text('a.txt')),
          403,
        ],
        [
          'of more than 25 MB',
          () => hand(agent, { ticketId }, text('stor.txt', 'x'.repeat(25_000_001))),
          413,
        ],
      ])('is refused %s', async (_, work, status) => {
        const before = await sql('SELECT FROM attachments');
        const response = await work();
        expect(response.status).toBe(status);
        expect(await response.text()).not.toMatch(/node_modules|\.js:/);
        expect(await sql('SELECT FROM attachments')).toHaveLength(before.length);
      });
    });
  });

  describe('the console', () => {
    const page = (path: string, accept = 'text/html'): Promise<Response> =>
      fetch(house.url + path, { headers: { accept } });

    beforeAll(() => {
      if (!existsSync('dist/apps/console/index.html')) throw new Error('Build first: npm run build');
    });

    it.each(['/', '/brevlador/info/KC-2026-000001', '/installningar', '/graphqlish'])(
      'is one page at %s, asked for anew each time',
      async (path) => {
        const response = await page(path);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toMatch(/^text\/html/);
        expect(response.headers.get('cache-control')).toBe('no-cache');
        expect(await response.text()).toContain('<div id="root">');
      },
    );

    it('has files that are kept for ever, since their names carry their checksum', async () => {
      const [file] = readdirSync('dist/apps/console/assets').filter((name) => name.endsWith('.js'));
      const response = await page(`/assets/${file}`, '*/*');
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await page('/assets/not-there.js', '*/*')).headers.get('cache-control')).not.toContain(
        'immutable',
      );
    });

    it.each(['/attachments/x', '/messages/x/source', '/health/nothing', '/auth/sign-in', '/socket.io/x'])(
      'does not stand in for %s',
      async (path) => {
        const response = await page(path);
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(await response.text()).not.toContain('<div id="root">');
      },
    );

    it.each([
      '/..%2f..%2f..%2fpackage.json',
      '/assets/..%2f..%2f..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
    ])('gives nothing from beside it: %s', async (path) => {
      expect(await (await page(path, '*/*')).text()).not.toContain('"kontaktpost"');
    });
  });

  it.each(['/', '/health/live', '/graphql', '/attachments/x', '/metrics', '/assets/not-there.js'])(
    '%s carries the safe headers, and not what it is made with',
    async (path) => {
      const { headers } = await fetch(house.url + path, { headers: { accept: 'text/html' } });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
    },
  );

  describe('for those who run it', () => {
    it('lives', async () => {
      expect(await (await nobody.get('/health/live')).json()).toEqual({ status: 'ok' });
    });

    it('is ready once a mail worker is there, and says what is missing until then', async () => {
      const before = await nobody.get('/health/ready');
      expect([before.status, await before.json()]).toEqual([
        503,
        { database: true, migrations: true, mailWorker: false },
      ]);
      await house.get(WorkerSign).number();
      const after = await nobody.get('/health/ready');
      expect([after.status, await after.json()]).toEqual([
        200,
        { database: true, migrations: true, mailWorker: true },
      ]);
    });

    it('is not ready on a database that lacks a migration', async () => {
      const [{ name }] = (await sql<{ name: string }>(
        'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING name',
      )) as [{ name: string }];
      const response = await nobody.get('/health/ready');
      await sql('INSERT INTO migrations (timestamp, name) VALUES (1, $1)', [name]);
      expect([response.status, await response.json()]).toEqual([
        503,
        expect.objectContaining({ migrations: false }),
      ]);
    });

    it('gives figures for Prometheus, mailboxes by id, no addresses', async () => {
      const { id } = house.town.mailboxes.info;
      await sql("UPDATE mailboxes SET imap = '{}' WHERE id = $1", [id]);
      const failing = new Date(house.clock.now().getTime() - 90_000);
      await sql(
        'INSERT INTO mailbox_checks (mailbox_id, checked_at, failing_since, fault) VALUES ($1, $2, $2, $3)',
        [id, failing, 'agent@ekvalla.example'],
      );
      const response = await nobody.get('/metrics');
      const text = await response.text();
      expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
      expect(text).toContain(`kontaktpost_mailbox_seconds_since_check{mailbox="${id}"} 90`);
      expect(text).toContain(`kontaktpost_mailbox_failing{mailbox="${id}"} 1`);
      expect(text).toContain('nodejs_version_info');
      expect(text).not.toContain('@');
    });
  });
});
