import { type MessageId, newId, system, type TicketId } from '@kontaktpost/kernel';
import { aMail, type MailDraft } from '@kontaktpost/mail-format/testing';
import { ReceiveMail } from '@kontaktpost/mail-intake';
import { CreateMailbox, type Mailbox } from '@kontaktpost/mailboxes';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { type SmtpSink, type SunkMail, startSmtpSink } from '../support/smtp-sink';
import { workThrough } from '../support/work-through';

type Who = Parameters<House['as']>[0];

const KARIN = 'karin.hedlund@ekvalla.example';
const ANNA = 'anna@example.com';

/** A week by the house's clock; the worker's own jobs and the world outside for what is sent. */
describe('Karin is away from Monday, and back on Friday', () => {
  let sink: SmtpSink;
  let house: House;
  let own: Mailbox;
  let tickets: { info: TicketId; mine: TicketId; taken: TicketId; resolved: TicketId };

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openHouse(sink);
    own = await house.get(CreateMailbox).run(system('set-up'), {
      address: KARIN,
      name: 'Karin Hedlund',
      kind: 'PERSONAL',
      ownerId: idOf('agent'),
      boardId: house.town.boards.ks,
    });
    await sql(
      "UPDATE mailboxes SET smtp = (SELECT smtp FROM mailboxes WHERE address LIKE 'info@%') WHERE id = $1",
      [own.id],
    );
  }, 60_000);
  afterAll(async () => {
    await house?.close();
    await sink?.stop();
  });

  const idOf = (who: Who) => house.town.people[who].id;
  async function ask<Data>(who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return (await house.as(who)).ask<Data>(query, variables);
  }
  const deed = (who: Who, mutation: string, id: string) =>
    ask(who, `mutation ($id: ID!) { ${mutation} { id } }`, { id });
  /** The clock goes on, and the worker does what is due. */
  async function at(time: string): Promise<void> {
    house.clock.set(new Date(time));
    await workThrough(house);
  }
  /** A mail to Karin's own address comes in, is filed, and the worker has done its part. */
  async function writes(draft: MailDraft, envelopeFrom = ANNA): Promise<TicketId> {
    const raw = aMail({
      from: `Anna Lindqvist <${ANNA}>`,
      to: KARIN,
      messageId: `${newId()}@example.com`,
      ...draft,
    });
    const delivery = {
      mailbox: own,
      via: 'SMTP',
      place: null,
      serverTime: house.clock.now(),
      raw,
      envelopeFrom,
    } as const;
    const [id] = await house.get(ReceiveMail).run([delivery], null);
    await workThrough(house);
    return (await house.ticketOf(id as MessageId)) as TicketId;
  }
  async function holders(...ids: TicketId[]): Promise<(string | null)[]> {
    const rows = await sql<{ id: TicketId; name: string | null }>(
      'SELECT t.id, p.name FROM tickets t LEFT JOIN people p ON p.id = t.assignee_id WHERE t.id = ANY($1)',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
  }
  async function sees(who: Who, id: TicketId): Promise<boolean> {
    const { ticket } = await ask<{ ticket: object | null }>(
      who,
      'query ($id: ID!) { ticket(id: $id) { id } }',
      { id },
    );
    return ticket !== null;
  }
  const automatic = (): SunkMail[] =>
    sink.mails.filter(({ mail }) => mail.headers.some(({ key }) => key === 'auto-submitted'));

  it('Monday: she says so, Sara stands in, and what Karin holds is Sara’s', async () => {
    const info = await house.ticket('info', {
      messageId: 'lampa@example.com',
      from: ANNA,
      subject: 'Trasig lampa',
    });
    const [taken, resolved] = [
      await house.ticket('info', { messageId: 'a@example.com' }),
      await house.ticket('info', { messageId: 'b@example.com' }),
    ];
    const mine = await writes({ subject: 'Till dig', messageId: 'till-dig@example.com' });
    tickets = { info, mine, taken, resolved };
    for (const id of [info, taken, resolved, mine]) await deed('agent', 'takeTicket(ticketId: $id)', id);
    await ask('agent', 'mutation ($input: RegisterAbsenceInput!) { registerAbsence(input: $input) { id } }', {
      input: { from: '2026-03-02', to: '2026-03-05', kind: 'HOLIDAY', standInId: idOf('colleague') },
    });
    await workThrough(house);
    expect(await holders(info, taken, resolved, mine)).toEqual(['Sara Ek', 'Sara Ek', 'Sara Ek', 'Sara Ek']);
    expect(await sees('colleague', mine)).toBe(true);
    expect(automatic()).toEqual([]);
    await ask(
      'lead',
      `mutation ($id: ID!) { assignTicket(ticketId: $id, personId: "${idOf('lead')}") { id } }`,
      { id: taken },
    );
    await deed('colleague', 'resolveTicket(ticketId: $id, resolution: CALLED)', resolved);
  });

  it('Tuesday: who writes to Karin is told once, by the book, and Sara answers', async () => {
    await at('2026-03-03T09:00:00Z');
    const asked = await writes(
      { subject: 'Har du tid?', messageId: 'har-du-tid@example.com' },
      'a.lindqvist@example.com',
    );
    await writes({ subject: 'Hallå?', inReplyTo: 'har-du-tid@example.com' }, 'a.lindqvist@example.com');
    await writes({ subject: 'Nyhetsbrev', headers: { 'List-Id': '<nytt.example.com>' } });
    await writes({ subject: 'Semester', headers: { 'Auto-Submitted': 'auto-replied' } }, '');
    const [reply, ...more] = automatic();
    expect(more).toEqual([]);
    const { mail, recipients } = reply as SunkMail;
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers['auto-submitted']).toBe('auto-replied');
    expect(recipients).toEqual(['a.lindqvist@example.com']);
    expect(mail).toMatchObject({
      from: { name: 'Karin Hedlund', address: KARIN },
      inReplyTo: '<har-du-tid@example.com>',
      references: '<har-du-tid@example.com>',
    });
    expect(mail.subject).toMatch(/^Auto: Sv: Har du tid\? \[/);
    expect(mail.text).toContain('till och med torsdag 5 mars 2026. Under tiden läser och besvarar Sara Ek');
    expect(mail.text).not.toMatch(/semester|ledig/i);
    await ask('colleague', 'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }', {
      input: { ticketId: asked, text: 'Karin är åter på fredag.' },
    });
    await workThrough(house);
    expect(sink.mails.at(-1)?.mail.text).toContain('Karin är åter på fredag.');
  });

  it('Tuesday: the reply is in the mail log, and no answer to the citizen', async () => {
    const log = await sql<{ outcome: string; n: number }>(
      "SELECT outcome, count(*)::integer AS n FROM mail_log WHERE mailbox_id = $1 AND direction = 'OUTGOING' GROUP BY outcome",
      [own.id],
    );
    expect(log).toEqual([{ outcome: 'SENT', n: 2 }]);
    const { ticket } = await ask<{ ticket: Record<string, unknown> }>(
      'colleague',
      'query ($id: ID!) { ticket(id: $id) { answeredAt waitingSince messages { kind direction delivery } } }',
      { id: tickets.mine },
    );
    expect(ticket).toMatchObject({ answeredAt: null, waitingSince: '2026-03-02T08:00:00.000Z' });
  });

  it('Wednesday: Sara is sick, the team has it all, and a citizen’s next mail too', async () => {
    await at('2026-03-04T07:00:00Z');
    await ask('lead', 'mutation ($id: ID) { reportSick(personId: $id) { id } }', { id: idOf('colleague') });
    await workThrough(house);
    expect(await holders(tickets.info, tickets.mine)).toEqual([null, null]);
    expect([await sees('lead', tickets.mine), await sees('officer', tickets.mine)]).toEqual([true, false]);
    await house.mail('info', {
      from: ANNA,
      inReplyTo: 'lampa@example.com',
      messageId: 'lampa-2@example.com',
    });
    await workThrough(house);
    expect(await holders(tickets.info)).toEqual([null]);
    const before = automatic().length;
    await writes({ from: 'bo@example.com' }, 'bo@example.com');
    const told = automatic().slice(before);
    expect(told.map(({ mail }) => mail.text?.includes('läser och besvarar Kontaktcenter'))).toEqual([true]);
  });

  it('Thursday: Sara is back, with what she held', async () => {
    await at('2026-03-05T07:00:00Z');
    expect(await holders(tickets.info, tickets.mine)).toEqual(['Sara Ek', 'Sara Ek']);
  });

  it('Friday: Karin is back, with what is still open and nobody took; her mailbox is hers alone', async () => {
    await at('2026-03-06T07:00:00Z');
    const { info, mine, taken, resolved } = tickets;
    expect(await holders(info, mine, taken, resolved)).toEqual([
      'Karin Hedlund',
      'Karin Hedlund',
      'Maria Öhman',
      'Sara Ek',
    ]);
    expect([await sees('colleague', mine), await sees('lead', mine), await sees('agent', mine)]).toEqual([
      false,
      false,
      true,
    ]);
    const before = automatic().length;
    await writes({ from: 'cia@example.com' }, 'cia@example.com');
    expect(automatic()).toHaveLength(before);
    const turns = await sql(
      "SELECT deed FROM audit_log WHERE actor_name = 'absences' AND subject_kind = 'absence' ORDER BY id",
    );
    expect(turns).toEqual([
      { deed: 'absence.began' },
      { deed: 'absence.began' },
      { deed: 'absence.ended' },
      { deed: 'absence.ended' },
    ]);
  });
});
