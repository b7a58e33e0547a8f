import { Blobs, sha256 } from '@kontaktpost/blobs';
import { UnitOfWork } from '@kontaktpost/database';
import { type MessageId, newId, type TicketId } from '@kontaktpost/kernel';
import { aMail } from '@kontaktpost/mail-format/testing';
import { ReceiptsStore } from '@kontaktpost/mail-intake';
import { OwnMessageIds, SendMail } from '@kontaktpost/outbound-mail';
import { NoteDelivery } from '@kontaktpost/tickets';
import { START } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';

const DAY = 24 * 3_600_000;
const EVA = 'Eva Åberg <eva@example.com>';
const ALI = 'Ali Nouri <ali@example.com>';
const AUTOMATIC = { headers: { 'Auto-Submitted': 'auto-replied' } };

type Filed = {
  ticketId: TicketId | null;
  kind: string;
  reference: string | null;
  status: string | null;
  lane: string | null;
  continuesId: TicketId | null;
  proposedId: TicketId | null;
};

describe('filing', () => {
  let house: House;
  let sink: SmtpSink;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openHouse(sink);
  });
  beforeEach(() => {
    sink.reset();
    house.clock.set(START);
  });
  afterAll(async () => {
    await house?.close();
    await sink?.stop();
  });

  const filed = async (id: MessageId): Promise<Filed> => {
    const [row] = await sql<Filed>(
      `SELECT m.ticket_id AS "ticketId", m.kind, t.reference, t.status, t.lane, t.continues_id AS "continuesId",
         t.proposed_id AS "proposedId" FROM messages m LEFT JOIN tickets t ON t.id = m.ticket_id WHERE m.id = $1`,
      [id],
    );
    return row as Filed;
  };
  const receiptOf = async (id: MessageId) => {
    const receipt = await house.get(ReceiptsStore).byId(id);
    return { state: receipt?.state, tries: receipt?.tries, sameAs: receipt?.sameAs, fault: receipt?.fault };
  };
  const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> => {
    const [row] = await sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM ${table} WHERE ${where}`,
      values,
    );
    return row?.n ?? -1;
  };
  const someId = () => `${newId()}@example.com`;

  /** A ticket of Eva's that we have answered; its reference, her Message-ID and ours. */
  async function answered(afterwards: 'WAIT' | 'RESOLVE' = 'WAIT') {
    const first = someId();
    const ticketId = await house.ticket('info', { from: EVA, messageId: first, subject: 'Snöröjning' });
    const { replyToTicket } = await (await house.as('agent')).ask<{
      replyToTicket: { id: MessageId; messageId: string; ticket: { reference: string } };
    }>(
      'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id messageId ticket { reference } } }',
      { input: { ticketId, text: 'Hej! Plogen kommer i dag.', afterwards } },
    );
    const { id: answerId, messageId: ours, ticket } = replyToTicket;
    return { ticketId, first, ours, answerId, reference: ticket.reference };
  }

  it('takes the copy of our own mail at another mailbox for mail, also when a copy came back first', async () => {
    const { ours } = await answered();
    const copy = {
      from: 'Ekvalla kommun <info@ekvalla.example>',
      messageId: ours,
      subject: 'Sv: Snöröjning',
    };
    expect(await filed(await house.mail('info', { ...copy, to: 'info@ekvalla.example' }))).toMatchObject({
      kind: 'LOOP',
      ticketId: null,
    });
    const elsewhere = await filed(await house.mail('kontaktcenter', { ...copy, to: 'info@ekvalla.example' }));
    expect(elsewhere.ticketId).not.toBeNull();
    expect(elsewhere.kind).not.toBe('DUPLICATE');
  });

  it('takes the same words a second time for a new mail when nothing else tells them apart', async () => {
    const form = Buffer.from('From: Formulär <form@example.com>\r\nSubject: Ring mig\r\n\r\nRing mig.\r\n');
    const first = await filed(await house.mail('info', form));
    const second = await filed(await house.mail('info', form));
    expect(second.ticketId).not.toBeNull();
    expect(second.ticketId).not.toBe(first.ticketId);
  });

  it('opens a ticket for a first mail, with all that is in it', async () => {
    const id = await house.mail('info', {
      from: EVA,
      subject: 'Öppettider på återvinningen',
      text: 'Hej!\n\nNär öppnar ni?\n',
      html: '<p>Hej!</p><script>alert(1)</script><p>När öppnar ni?</p>',
      attachments: [{ filename: 'skylt.png', content: 'png', mediaType: 'image/png' }],
    });
    const { ticketId } = await filed(id);
    expect(await receiptOf(id)).toEqual({ state: 'FILED', tries: 1, sameAs: null, fault: null });
    const { ticket } = await (await house.as('agent')).ask<{ ticket: unknown }>(
      `query ($id: ID!) { ticket(id: $id) { status lane subject preview sender { name address } attachmentCount receivedAt
         contact { name addresses } messages { id kind direction freshText html attachments { filename mediaType sizeInBytes } } } }`,
      { id: ticketId },
    );
    expect(ticket).toEqual({
      status: 'NEW',
      lane: 'PERSON',
      subject: 'Öppettider på återvinningen',
      preview: 'Hej! När öppnar ni?',
      sender: { name: 'Eva Åberg', address: 'eva@example.com' },
      attachmentCount: 1,
      receivedAt: START.toISOString(),
      contact: { name: 'Eva Åberg', addresses: ['eva@example.com'] },
      messages: [
        {
          id,
          kind: 'PERSON',
          direction: 'INCOMING',
          freshText: expect.stringContaining('När öppnar ni?'),
          html: expect.not.stringContaining('script'),
          attachments: [{ filename: 'skylt.png', mediaType: 'image/png', sizeInBytes: 3 }],
        },
      ],
    });
  });

  describe('what points at a ticket', () => {
    it('our signed id attaches the citizen, and opens the ticket again', async () => {
      const { ticketId, ours } = await answered('RESOLVE');
      const id = await house.mail('info', { from: EVA, inReplyTo: ours });
      expect(await filed(id)).toMatchObject({ ticketId, status: 'OPEN' });
    });

    it('our signed id attaches anybody, shown as somebody new', async () => {
      const { ticketId, ours } = await answered();
      const id = await house.mail('info', { from: ALI, references: [someId(), ours] });
      expect(await filed(id)).toMatchObject({ ticketId });
      const { ticket } = await (await house.as('agent')).ask<{
        ticket: { messages: { id: string; newParticipant: boolean }[] };
      }>('query ($id: ID!) { ticket(id: $id) { messages { id newParticipant } } }', { id: ticketId });
      expect(ticket.messages.filter(({ newParticipant }) => newParticipant).map((m) => m.id)).toEqual([id]);
    });

    it("the citizen's own id attaches her, and only proposes a stranger", async () => {
      const { ticketId, first } = await answered();
      expect(await filed(await house.mail('info', { from: EVA, inReplyTo: first }))).toMatchObject({
        ticketId,
      });
      const stranger = await filed(await house.mail('info', { from: ALI, inReplyTo: first }));
      expect(stranger.ticketId).not.toBe(ticketId);
      expect(stranger).toMatchObject({ proposedId: ticketId, continuesId: null, status: 'NEW' });
    });

    it('the reference in the subject attaches her, and only proposes who guesses it', async () => {
      const { ticketId, reference } = await answered();
      const subject = `SV: Snöröjning [${reference}]`;
      expect(await filed(await house.mail('info', { from: EVA, subject }))).toMatchObject({ ticketId });
      expect(await filed(await house.mail('info', { from: ALI, subject }))).toMatchObject({
        proposedId: ticketId,
      });
    });

    it("nothing of another board's: neither its ids nor its references", async () => {
      const { ticketId, ours, reference } = await answered();
      const id = await house.mail('socialtjanst', {
        from: EVA,
        inReplyTo: ours,
        subject: `SV: [${reference}]`,
      });
      const other = await filed(id);
      expect(other.ticketId).not.toBe(ticketId);
      expect(other).toMatchObject({ proposedId: null, continuesId: null, status: 'NEW' });
    });

    it('a forged id of ours points nowhere', async () => {
      const { ticketId, answerId, ours } = await answered();
      const forged = ours.replace(/^[^@]{64}/, `${answerId.replaceAll('-', '')}${'0'.repeat(32)}`);
      expect(house.get(OwnMessageIds).read(forged)).toBeNull();
      const id = await house.mail('info', { from: ALI, inReplyTo: forged });
      expect((await filed(id)).ticketId).not.toBe(ticketId);
    });
  });

  describe('long after a ticket was resolved', () => {
    it('an answer still opens it after 29 days, and goes on in a new one after 31', async () => {
      const { ticketId, ours } = await answered('RESOLVE');
      house.later(29 * DAY);
      expect(await filed(await house.mail('info', { from: EVA, inReplyTo: ours }))).toMatchObject({
        ticketId,
        status: 'OPEN',
      });
      const old = await answered('RESOLVE');
      house.later(31 * DAY);
      const next = await filed(await house.mail('info', { from: EVA, inReplyTo: old.ours }));
      expect(next.ticketId).not.toBe(old.ticketId);
      expect(next).toMatchObject({ continuesId: old.ticketId, status: 'NEW' });
    });

    it('an automatic reply goes on it and leaves it resolved', async () => {
      const { ticketId, ours } = await answered('RESOLVE');
      house.later(40 * DAY);
      const id = await house.mail('info', { from: EVA, inReplyTo: ours, ...AUTOMATIC });
      expect(await filed(id)).toMatchObject({ ticketId, kind: 'AUTO_REPLY', status: 'RESOLVED' });
    });
  });

  describe('mail of machines', () => {
    it.each([
      ['AUTO_REPLY', { from: EVA, ...AUTOMATIC }],
      ['LIST', { from: 'brev@example.com', headers: { 'List-Id': '<nyheter.example.com>' } }],
    ])('makes a ticket in the lane %s, without a deadline, when it matches none', async (lane, draft) => {
      const id = await house.mail('info', draft);
      expect(await filed(id)).toMatchObject({ kind: lane, lane, status: 'NEW' });
      expect(
        await count('tickets', 'id = $1 AND reply_due_at IS NULL AND contact_id IS NULL', [
          (await filed(id)).ticketId,
        ]),
      ).toBe(1);
    });

    it('a bounce of our answer goes on its ticket, opens it, and takes the answer back', async () => {
      const { ticketId, ours, answerId } = await answered('RESOLVE');
      await house.get(SendMail).run({ messageId: answerId });
      const id = await house.mail('info', bounceOf(ours));
      expect(await filed(id)).toMatchObject({ ticketId, kind: 'BOUNCE' });
      await house.get(NoteDelivery).run({ messageId: answerId, ticketId, state: 'BOUNCED' });
      const [row] = await sql('SELECT status, answered_at FROM tickets WHERE id = $1', [ticketId]);
      expect(row).toEqual({ status: 'OPEN', answered_at: null });
      expect(await count('outbound_mail', "id = $1 AND state = 'BOUNCED'", [answerId])).toBe(1);
    });

    it('a bounce of what we never sent changes no answer', async () => {
      const { ours, answerId } = await answered();
      await house.mail('info', bounceOf(ours));
      expect(await count('outbound_mail', "id = $1 AND state = 'QUEUED'", [answerId])).toBe(1);
    });

    it('our own mail come back to where it was sent from is set aside as a loop', async () => {
      const { ours, ticketId } = await answered();
      const before = await count('messages', 'ticket_id = $1', [ticketId]);
      const id = await house.mail('info', { from: 'info@ekvalla.example', messageId: ours });
      expect(await filed(id)).toMatchObject({ ticketId: null, kind: 'LOOP' });
      expect(await receiptOf(id)).toMatchObject({ state: 'FILED' });
      expect(await count('messages', 'ticket_id = $1', [ticketId])).toBe(before);
    });
  });

  describe('the same mail again', () => {
    const toBoth = () =>
      aMail({ from: EVA, to: ['info@ekvalla.example', 'bygg@ekvalla.example'], messageId: someId() });

    it('in the same mailbox is set aside', async () => {
      const raw = toBoth();
      const first = await house.mail('info', raw);
      const second = await house.mail('info', raw);
      expect(await filed(second)).toMatchObject({ ticketId: null, kind: 'DUPLICATE' });
      expect(await count('messages', 'ticket_id = $1', [(await filed(first)).ticketId])).toBe(1);
    });

    it("in another mailbox of the board is shared: one ticket, one message, in both mailboxes' lists", async () => {
      const raw = toBoth();
      const first = await house.mail('info', raw);
      const second = await house.mail('bygg', raw);
      const { ticketId } = await filed(first);
      expect(await filed(second)).toBeUndefined();
      expect(await receiptOf(second)).toEqual({ state: 'FILED', tries: 1, sameAs: first, fault: null });
      const { tickets } = await (await house.as('lead')).ask<{ tickets: { edges: unknown[] } }>(
        `query ($bygg: ID!) { tickets(filter: { mailboxId: $bygg }, sort: NEWEST, first: 1) {
           edges { node { id mailbox { address } mailboxes { address } } } } }`,
        { bygg: house.town.mailboxes.bygg.id },
      );
      const [info, bygg] = [{ address: 'info@ekvalla.example' }, { address: 'bygg@ekvalla.example' }];
      expect(tickets.edges).toEqual([{ node: { id: ticketId, mailbox: info, mailboxes: [info, bygg] } }]);
    });

    it('in another board is a ticket of its own', async () => {
      const raw = toBoth();
      const first = await filed(await house.mail('info', raw));
      const other = await filed(await house.mail('socialtjanst', raw));
      expect(other.ticketId).not.toBe(first.ticketId);
      expect(other).toMatchObject({ kind: 'PERSON', status: 'NEW', proposedId: null });
    });

    it('filed twice at the same moment makes one ticket, whoever is first', async () => {
      for (let round = 0; round < 5; round++) {
        const raw = toBoth();
        const ids = [
          await house.receive('info', raw),
          await house.receive('bygg', raw),
          await house.receive('info', raw),
        ];
        await Promise.all(ids.map((id) => house.file(id)));
        const places = await sql<{ ticket_id: TicketId | null }>(
          'SELECT ticket_id FROM messages WHERE id = ANY($1)',
          [ids],
        );
        const tickets = places.flatMap(({ ticket_id }) => ticket_id ?? []);
        expect(tickets).toHaveLength(1);
        expect(await count('inbound_mail', "id = ANY($1) AND state = 'FILED' AND tries = 1", [ids])).toBe(3);
        expect(await count('ticket_mailboxes', 'ticket_id = $1', [tickets[0]])).toBe(1);
      }
    });

    it('filed by two workers at once is filed once', async () => {
      const id = await house.receive('info', { from: EVA });
      await Promise.all([house.file(id), house.file(id), house.file(id)]);
      expect(await count('messages', 'id = $1', [id])).toBe(1);
      expect(await count('audit_log', "deed = 'ticket.opened' AND facts->>'messageId' = $1", [id])).toBe(1);
    });
  });

  describe('mail that can not be read or filed', () => {
    it('is a ticket with its source as a file when it is no mail at all', async () => {
      const raw = Buffer.from([
        0x00,
        0xff,
        0xfe,
        0x01,
        ...Array.from({ length: 500 }, (_, i) => (i * 7) % 32),
      ]);
      const id = await house.mail('info', raw);
      const { messages } = (
        await (
          await house.as('agent')
        ).ask<{ ticket: { messages: unknown[] } }>(
          'query ($id: ID!) { ticket(id: $id) { messages { parseFault text attachments { filename sizeInBytes } } } }',
          { id: (await filed(id)).ticketId },
        )
      ).ticket;
      expect(messages).toEqual([
        {
          parseFault: expect.stringMatching(/\w/),
          text: '',
          attachments: [{ filename: 'source.eml', sizeInBytes: raw.byteLength }],
        },
      ]);
    });

    it('is tried five times, then quarantined; its bytes are safe, and no half of it is left', async () => {
      const raw = aMail({ from: EVA, messageId: someId() });
      const id = await house.receive('info', raw);
      await breakFiling();
      for (let tries = 1; tries <= 4; tries++) {
        await expect(house.file(id)).rejects.toThrow();
        expect(await receiptOf(id)).toMatchObject({ state: 'RECEIVED', tries });
      }
      await house.file(id);
      await mendFiling();
      const receipt = await receiptOf(id);
      expect(receipt).toMatchObject({ state: 'QUARANTINED', tries: 5 });
      expect(receipt.fault).toMatch(/^QueryFailedError/);
      expect(receipt.fault).not.toContain('eva@');
      await house.file(id);
      expect(await count('messages', 'id = $1', [id])).toBe(0);
      expect(await count('message_fingerprints', 'message_id = $1', [id])).toBe(0);
      expect(await house.get(Blobs).read(house.town.boards.ks, sha256(raw))).toEqual(raw);
      expect(await count('mail_log', 'message_id = $1', [id])).toBe(1);
    });

    it('is filed at the second try when the first failed, with everything once', async () => {
      const id = await house.receive('info', { from: EVA });
      await breakFiling();
      await expect(house.file(id)).rejects.toThrow('eva@example.com');
      await mendFiling();
      await house.file(id);
      expect(await receiptOf(id)).toMatchObject({ state: 'FILED', tries: 2, fault: null });
      expect(await count('messages', 'id = $1', [id])).toBe(1);
    });
  });

  describe('storing', () => {
    it('keeps bytes, receipt, log line and job in one commit, or none of them', async () => {
      const raw = aMail({ from: EVA, messageId: someId() });
      const rows = async () => [
        await count('inbound_mail'),
        await count('blobs'),
        await count('mail_log'),
        await count('graphile_worker.jobs'),
      ];
      const before = await rows();
      const work = house.get(UnitOfWork);
      const failing = work.run(async () => {
        await house.receive('info', raw);
        throw new Error('the power went');
      });
      await expect(failing).rejects.toThrow('the power went');
      expect(await rows()).toEqual(before);
      await house.receive('info', raw);
      expect(await rows()).toEqual(before.map((n) => n + 1));
    });
  });
});

/** From now on the last step of filing fails in the database, after ticket, message and files were written. */
const breakFiling = () =>
  sql(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'eva@example.com'; END $$;
       CREATE TRIGGER broken BEFORE INSERT ON message_search FOR EACH ROW EXECUTE FUNCTION fail()`);
const mendFiling = () => sql('DROP TRIGGER broken ON message_search; DROP FUNCTION fail');

/** What a mail server writes when it could not deliver our mail (RFC 3464). */
function bounceOf(messageId: string): Buffer {
  const report = [
    'From: MAILER-DAEMON <mailer-daemon@example.com>',
    'To: info@ekvalla.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${newId()}@example.com>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The mail could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; eva@example.com',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${messageId}>`,
    'Subject: Sv: Snow',
    '',
    '--b--',
    '',
  ];
  return Buffer.from(report.join('\r\n'));
}
