import { UnitOfWork } from '@kontaktpost/database';
import { type MailboxId, type MessageId, newId, type TicketId } from '@kontaktpost/kernel';
import { aMail } from '@kontaktpost/mail-format/testing';
import type { Municipality } from '../support/a-municipality';
import { stranger } from '../support/api-client';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';

type Who = keyof Municipality['people'];

describe('who may see and do what', () => {
  let house: House;
  let open: { id: TicketId; message: MessageId; reference: string };
  let secret: { id: TicketId; message: MessageId; reference: string };

  beforeAll(async () => {
    house = await openHouse();
    open = await aTicket('info');
    secret = await aTicket('socialtjanst');
  });
  afterAll(() => house?.close());

  async function aTicket(where: 'info' | 'socialtjanst') {
    const attachments = [{ filename: 'bilaga.txt', content: 'hemligt', mediaType: 'text/plain' }];
    const message = await house.mail(where, { text: 'Ett hemlighetsfullt ord: blåklocka.', attachments });
    const id = (await house.ticketOf(message)) as TicketId;
    const [row] = await sql<{ reference: string }>('SELECT reference FROM tickets WHERE id = $1', [id]);
    return { id, message, reference: row?.reference as string };
  }
  const byId = async (who: Who, id: string) =>
    (
      await (
        await house.as(who)
      ).ask<{ ticket: { id: string } | null }>('query ($id: ID!) { ticket(id: $id) { id } }', { id })
    ).ticket;
  const idsIn = async (who: Who, field: string): Promise<string[]> => {
    const found = await (await house.as(who)).ask<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ ${field} { edges { node { id } } } }`,
    );
    return Object.values(found)
      .flatMap(({ edges }) => edges)
      .map(({ node }) => node.id);
  };
  const fileOf = async (message: MessageId): Promise<string> => {
    const [row] = await sql<{ id: string }>('SELECT id FROM attachments WHERE message_id = $1', [message]);
    return row?.id as string;
  };
  const linesOf = async (deed: string): Promise<{ actor_id: string; subject_id: string }[]> =>
    sql('SELECT actor_id, subject_id FROM audit_log WHERE deed = $1 ORDER BY id', [deed]);

  describe('reading', () => {
    it.each<[Who, ('open' | 'secret')[]]>([
      ['agent', ['open']],
      ['colleague', ['open']],
      ['lead', ['open']],
      ['officer', ['secret']],
      ['registrar', ['open']],
      ['admin', []],
    ])('%s sees %j, by every way to a ticket', async (who, names) => {
      const ids = names.map((name) => ({ open, secret })[name].id);
      expect(await idsIn(who, 'tickets')).toEqual(ids);
      expect(await idsIn(who, 'search(query: "blåklocka")')).toEqual(ids);
      expect(await idsIn(who, 'tickets(filter: { text: "blåklocka" })')).toEqual(ids);
      for (const { id, reference, message } of [open, secret]) {
        const sees = ids.includes(id);
        const client = await house.as(who);
        expect((await byId(who, id)) !== null).toBe(sees);
        const { ticket } = await client.ask<{ ticket: object | null }>(
          'query ($reference: String!) { ticket(reference: $reference) { id } }',
          { reference },
        );
        expect(ticket !== null).toBe(sees);
        expect((await client.get(`/messages/${message}/source`)).status).toBe(sees ? 200 : 404);
        expect((await client.get(`/attachments/${await fileOf(message)}`)).status).toBe(sees ? 200 : 404);
      }
    });

    it.each(['no id', newId(), '00000000-0000-0000-0000-000000000000', "' OR true --", ''])(
      'a ticket with the id %j is not there',
      async (id) => {
        expect(await byId('agent', id)).toBeNull();
      },
    );

    it("a filter by somebody else's mailbox or team shows nothing", async () => {
      const { mailboxes, teams } = house.town;
      expect(await idsIn('agent', `tickets(filter: { mailboxId: "${mailboxes.socialtjanst.id}" })`)).toEqual(
        [],
      );
      expect(await idsIn('agent', `tickets(filter: { teamId: "${teams.socialtjanst}" })`)).toEqual([]);
      const count = await (await house.as('agent')).ask(
        `{ tickets(filter: { mailboxId: "${mailboxes.socialtjanst.id}" }) { totalCount } }`,
      );
      expect(count).toEqual({ tickets: { totalCount: 0 } });
    });

    it("a ticket that points at another board's shows no more than that it is not to be seen", async () => {
      await sql('UPDATE tickets SET continues_id = $2, proposed_id = $2 WHERE id = $1', [open.id, secret.id]);
      const { ticket } = await (await house.as('agent')).ask<{ ticket: object }>(
        'query ($id: ID!) { ticket(id: $id) { continues { id } proposedTicket { subject } } }',
        { id: open.id },
      );
      await sql('UPDATE tickets SET continues_id = NULL, proposed_id = NULL WHERE id = $1', [open.id]);
      expect(ticket).toEqual({ continues: null, proposedTicket: null });
    });

    it('the mail log and earlier tickets of a contact keep to the same mailboxes', async () => {
      const log = await (await house.as('agent')).ask<{
        mailLog: { edges: { node: { ticket: { id: string } } }[] };
      }>('{ mailLog { edges { node { ticket { id } } } } }');
      expect(log.mailLog.edges.map(({ node }) => node.ticket.id)).toEqual([open.id]);
      const { ticket } = await (await house.as('officer')).ask<{ ticket: unknown }>(
        'query ($id: ID!) { ticket(id: $id) { contact { tickets { id } } } }',
        { id: secret.id },
      );
      expect(ticket).toEqual({ contact: { tickets: [{ id: secret.id }] } });
    });

    it('what came to a further mailbox is seen by its team too, and answered by the first one', async () => {
      const raw = aMail({ to: ['info@ekvalla.example', 'bygg@ekvalla.example'] });
      const id = await house.ticket('info', raw);
      const { colleague } = house.town.people;
      await sql('UPDATE role_grants SET team_id = $2 WHERE person_id = $1', [
        colleague.id,
        house.town.teams.bygg,
      ]);
      expect(await byId('colleague', id)).toBeNull();
      await house.mail('bygg', raw);
      expect(await byId('colleague', id)).toEqual({ id });
      expect(await idsIn('colleague', 'search(query: "öppet")')).toEqual([id]);
      const take = 'mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }';
      expect(await (await house.as('colleague')).refusal(take, { id })).toEqual(['NOT_ALLOWED']);
      await sql('UPDATE role_grants SET team_id = $2 WHERE person_id = $1', [
        colleague.id,
        house.town.teams.kontaktcenter,
      ]);
    });

    it("a person's own mailbox is read by that person alone", async () => {
      const mailboxId = newId<MailboxId>();
      const { people, boards } = house.town;
      await sql(
        `INSERT INTO mailboxes (id, address, name, kind, board_id, owner_id, created_at)
         VALUES ($1, 'karin.hedlund@ekvalla.example', 'Karin Hedlund', 'PERSONAL', $2, $3, now())`,
        [mailboxId, boards.ks, people.agent.id],
      );
      const mail = await house.mailTo('karin.hedlund@ekvalla.example', { subject: 'Personligt' });
      const id = (await house.ticketOf(mail)) as TicketId;
      expect(await byId('agent', id)).toEqual({ id });
      expect(await byId('lead', id)).toBeNull();
      const take = 'mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }';
      expect(await (await house.as('agent')).refusal(take, { id })).toEqual([]);
    });
  });

  describe('doing', () => {
    const deeds = (id: string, personId: string): [string, Record<string, unknown>][] => [
      ['mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }', { id }],
      [
        'mutation ($id: ID!, $p: ID) { assignTicket(ticketId: $id, personId: $p) { id } }',
        { id, p: personId },
      ],
      ['mutation ($id: ID!) { addNote(ticketId: $id, text: "Hej") { id } }', { id }],
      ['mutation ($id: ID!) { resolveTicket(ticketId: $id, resolution: CALLED) { id } }', { id }],
      ['mutation ($id: ID!) { reopenTicket(ticketId: $id) { id } }', { id }],
      ['mutation ($id: ID!) { markTicketRead(ticketId: $id) { id } }', { id }],
      ['mutation ($id: ID!) { markTicketUnread(ticketId: $id) { id } }', { id }],
      [
        'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }',
        { input: { ticketId: id, text: 'Hej' } },
      ],
    ];

    it.each<[string, Who, 'open' | 'secret', string]>([
      ['somebody who may not see it hears that it is not there', 'agent', 'secret', 'NOT_FOUND'],
      ['an administrator sees no content', 'admin', 'open', 'NOT_FOUND'],
      ['a registrar reads and does not answer for others', 'registrar', 'open', 'NOT_ALLOWED'],
    ])('%s', async (_, who, which, code) => {
      const { id } = { open, secret }[which];
      const before = await sql('SELECT version FROM tickets WHERE id = $1', [id]);
      for (const [mutation, variables] of deeds(id, house.town.people[who].id))
        expect([mutation, await (await house.as(who)).refusal(mutation, variables)]).toEqual([
          mutation,
          [code],
        ]);
      expect(await sql('SELECT version FROM tickets WHERE id = $1', [id])).toEqual(before);
    });

    it('nobody does anything without having signed in', async () => {
      const nobody = stranger(house.url);
      for (const [mutation, variables] of deeds(open.id, house.town.people.agent.id))
        expect(await nobody.refusal(mutation, variables)).toEqual(['NOT_SIGNED_IN']);
      for (const question of [
        '{ tickets { edges { cursor } } }',
        '{ search(query: "x") { edges { cursor } } }',
        `{ ticket(id: "${open.id}") { id } }`,
        '{ myCounts { mine } }',
        '{ undelivered { id } }',
        '{ mailLog { edges { cursor } } }',
        '{ mailboxes { id } }',
        '{ teams { id } }',
        '{ people { id } }',
      ])
        expect([question, await nobody.refusal(question)]).toEqual([question, ['NOT_SIGNED_IN']]);
    });
  });

  describe('what is presumed secret', () => {
    it('is not shown in lists, and each reading leaves a line', async () => {
      const before = (await linesOf('ticket.viewed')).length;
      const list = await (await house.as('officer')).ask(
        '{ tickets { edges { node { subject preview } } } }',
      );
      expect(list).toEqual({ tickets: { edges: [{ node: { subject: 'Öppettider', preview: '' } }] } });
      expect(await linesOf('ticket.viewed')).toHaveLength(before);
      await byId('officer', secret.id);
      expect((await linesOf('ticket.viewed')).slice(before)).toEqual([
        { actor_id: house.town.people.officer.id, subject_id: secret.id },
      ]);
      await byId('agent', secret.id);
      await byId('agent', open.id);
      expect(await linesOf('ticket.viewed')).toHaveLength(before + 1);
    });

    it('leaves one line when a list gives its messages or notes along, or a deed does', async () => {
      const client = await house.as('officer');
      for (const question of [
        '{ tickets { edges { node { messages { text } notes { text } } } } }',
        '{ search(query: "blåklocka") { edges { node { notes { text } } } } }',
        '{ mailLog { edges { node { ticket { messages { text } } } } } }',
        `{ ticket(id: "${secret.id}") { messages { text } notes { text } } }`,
        `mutation { markTicketRead(ticketId: "${secret.id}") { messages { text } } }`,
      ]) {
        const before = (await linesOf('ticket.viewed')).length;
        await client.ask(question);
        expect([question, (await linesOf('ticket.viewed')).length - before]).toEqual([question, 1]);
      }
    });

    it('leaves a line for files and sources; any source does', async () => {
      const before = (await linesOf('ticket.viewed')).length;
      const sources = (await linesOf('message.source-read')).length;
      await (await house.as('officer')).get(`/attachments/${await fileOf(secret.message)}`);
      expect((await linesOf('ticket.viewed')).length).toBe(before + 1);
      await (await house.as('officer')).get(`/messages/${secret.message}/source`);
      await (await house.as('agent')).get(`/messages/${open.message}/source`);
      await (await house.as('agent')).get(`/messages/${secret.message}/source`);
      expect((await linesOf('message.source-read')).slice(sources)).toEqual([
        { actor_id: house.town.people.officer.id, subject_id: secret.message },
        { actor_id: house.town.people.agent.id, subject_id: open.message },
      ]);
    });

    it('is a ticket marked secret too, in an open mailbox', async () => {
      await sql('UPDATE tickets SET marked_secret_at = now() WHERE id = $1', [open.id]);
      const before = (await linesOf('ticket.viewed')).length;
      await byId('agent', open.id);
      await sql('UPDATE tickets SET marked_secret_at = NULL WHERE id = $1', [open.id]);
      expect((await linesOf('ticket.viewed')).length).toBe(before + 1);
    });
  });

  describe('the journals', () => {
    it.each(['audit_log', 'mail_log'])(
      '%s can be added to by the processes, never changed',
      async (table) => {
        const work = house.get(UnitOfWork);
        const [{ who } = { who: '' }] = await work.sql<{ who: string }>('SELECT current_user AS who');
        expect(who).toBe('kontaktpost_app');
        for (const statement of [
          `UPDATE ${table} SET at = now()`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table}`,
          `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
          `DROP TABLE ${table}`,
        ])
          await expect(work.sql(statement)).rejects.toThrow(/permission denied|must be owner/);
        expect((await work.sql(`SELECT FROM ${table}`)).length).toBeGreaterThan(0);
      },
    );

    it('audit facts are ids and names of kinds, no content and no address', async () => {
      await (await house.as('agent')).ask(
        'mutation ($id: ID!) { addNote(ticketId: $id, text: "Blåklocka på Storgatan") { id } }',
        { id: open.id },
      );
      const lines = await sql<{ facts: object }>('SELECT facts FROM audit_log');
      expect(JSON.stringify(lines)).not.toMatch(/blåklocka|@|Lindqvist|Öppettider/i);
    });
  });
});
