import { addWorkingDays, dateOf } from '@kontaktpost/working-time';
import { aCalendar, lawfulHolidays } from '@kontaktpost/working-time/testing';
import type { Email } from 'postal-mime';
import type { ApiClient } from '../support/api-client';
import { waitFor } from '../support/wait-for';
import { DeskDay } from './desk-day';

const header = (mail: Email, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name)?.value;

/** One test for each clause of the guidelines that this part of the product carries out. */
describe('mail and mailboxes', () => {
  let day: DeskDay;
  let agent: ApiClient;
  let officer: ApiClient;

  beforeAll(async () => {
    day = await DeskDay.begin();
    agent = await day.as('agent');
    officer = await day.as('officer');
  }, 60_000);

  afterAll(() => day?.end());

  it('G01: nobody sees a mailbox whose team they do not belong to', async () => {
    await day.write({
      to: 'socialtjanst@ekvalla.example',
      subject: 'Oro för ett barn',
      text: 'Jag är orolig.',
    });
    const { id, reference } = await day.ticket(officer, 'orolig');
    const seen = await agent.ask(
      'query($id: ID!, $ref: String!) { byId: ticket(id: $id) { id } byRef: ticket(reference: $ref) { id } mailboxes { address } search(query: "orolig") { edges { cursor } } }',
      { id, ref: reference },
    );
    expect(seen).toMatchObject({ byId: null, byRef: null, search: { edges: [] } });
    expect(JSON.stringify(seen)).not.toContain('socialtjanst@');
    expect(await agent.refusal('mutation($id: ID!) { takeTicket(ticketId: $id) { id } }', { id })).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('G05: a mail in which we stand only in copy is for information, without a deadline', async () => {
    await day.write({
      to: 'nagon.annan@example.org',
      cc: 'info@ekvalla.example',
      subject: 'Kopia för kännedom',
      text: 'Bara en kopia.',
      ...envelope('info@ekvalla.example'),
    });
    expect(await day.ticket(agent, 'kännedom')).toMatchObject({ lane: 'FOR_INFORMATION', replyDueAt: null });
  });

  it('G06: no mass mail leaves', async () => {
    await day.write({ to: 'info@ekvalla.example', subject: 'Massutskick?', text: 'Skicka till alla.' });
    const { id } = await day.ticket(agent, 'Massutskick');
    const cc = Array.from({ length: 10 }, (_, i) => ({ address: `granne${i}@example.com` }));
    const input = { ticketId: id, text: 'Till alla.', cc };
    expect(
      await agent.refusal('mutation($input: ReplyInput!) { replyToTicket(input: $input) { id } }', { input }),
    ).toEqual(['GUARD_BLOCKED']);
  });

  it('G08, G12, G14: an answer carries the history and the common signature, and asks for no receipt', async () => {
    await day.write({
      to: 'info@ekvalla.example',
      subject: 'Öppettider på biblioteket',
      text: 'Hej, när öppnar biblioteket på lördagar?',
      headers: { 'Disposition-Notification-To': 'anna.lindqvist@example.com' },
    });
    const { id, reference } = await day.ticket(agent, 'biblioteket');
    const mail = await day.answer(agent, id, { text: 'Klockan tio.' });
    expect(mail.text).toMatch(
      /^Klockan tio\.[\s\S]+Karin Hedlund[\s\S]+> Hej, när öppnar biblioteket på lördagar\?/,
    );
    expect(mail.subject).toBe(`Sv: Öppettider på biblioteket [${reference}]`);
    for (const name of ['disposition-notification-to', 'return-receipt-to', 'x-confirm-reading-to'])
      expect(header(mail, name)).toBeUndefined();
    expect(header(mail, 'auto-submitted')).toBeUndefined();
    expect(day.sink.mails).toHaveLength(1);
  });

  it('G15, partly: every question has a reply deadline on the second working day after its day', async () => {
    await day.write({
      to: 'kontaktcenter@ekvalla.example',
      subject: 'Svarsmålet',
      text: 'När får jag svar?',
    });
    const { receivedAt, replyDueAt } = await day.ticket(agent, 'Svarsmålet');
    const received = dateOf(new Date(receivedAt));
    const holidays = [received.year, received.year + 1].flatMap(lawfulHolidays);
    const second = addWorkingDays(received, 2, aCalendar({ holidays }));
    expect(dateOf(new Date(replyDueAt as string)).toString()).toBe(second.toString());
  });

  it('G16: one mail to info@ and kontaktcenter@ is one ticket of the contact center', async () => {
    await day.write({
      to: ['info@ekvalla.example', 'kontaktcenter@ekvalla.example'],
      subject: 'Till båda',
      text: 'Samma mejl till två adresser.',
    });
    const { id } = await day.ticket(agent, 'Samma mejl till två');
    const boxes = await waitFor('both mailboxes on the ticket', async () => {
      const { ticket } = await agent.ask<{ ticket: { mailboxes: { address: string }[] } }>(
        'query($id: ID!) { ticket(id: $id) { mailboxes { address } } }',
        { id },
      );
      return ticket.mailboxes.length === 2 && ticket.mailboxes.map(({ address }) => address);
    });
    expect(new Set(boxes)).toEqual(new Set(['info@ekvalla.example', 'kontaktcenter@ekvalla.example']));
    expect(await day.tickets(agent, 'Samma mejl till två', 1)).toHaveLength(1);
  });

  it('G18, G20: a ticket belongs to the mailbox, and a colleague answers what another has taken', async () => {
    await day.write({
      to: 'info@ekvalla.example',
      subject: 'Den som är borta',
      text: 'Vem svarar när någon är sjuk?',
    });
    const { id } = await day.ticket(agent, 'sjuk');
    await agent.ask('mutation($id: ID!) { takeTicket(ticketId: $id) { id } }', { id });
    const colleague = await day.as('colleague');
    expect((await day.answer(colleague, id)).text).toContain('Sara Ek');
  });

  it('G21: earlier tickets of the same citizen stand beside the new one', async () => {
    const from = 'Gunnar Lövgren <gunnar.lovgren@example.com>';
    await day.write({
      from,
      to: 'info@ekvalla.example',
      subject: 'Första frågan',
      text: 'Nummer ett från Gunnar.',
    });
    await day.ticket(agent, 'Nummer ett');
    await day.write({
      from,
      to: 'info@ekvalla.example',
      subject: 'Andra frågan',
      text: 'Nummer två från Gunnar.',
    });
    const { id } = await day.ticket(agent, 'Nummer två');
    const { ticket } = await agent.ask<{ ticket: { contact: { tickets: { subject: string }[] } } }>(
      'query($id: ID!) { ticket(id: $id) { contact { tickets { subject } } } }',
      { id },
    );
    expect(ticket.contact.tickets.map(({ subject }) => subject)).toEqual(['Andra frågan', 'Första frågan']);
  });

  it('G24, partly: what has come in can be had again byte for byte, and no route changes it', async () => {
    await day.write({
      to: 'info@ekvalla.example',
      subject: 'Allmän handling',
      text: 'Spara detta som det är.',
    });
    const { id } = await day.ticket(agent, 'Spara detta');
    const { ticket } = await agent.ask<{ ticket: { messages: { id: string }[] } }>(
      'query($id: ID!) { ticket(id: $id) { messages { id } } }',
      { id },
    );
    const source = await agent.get(`/messages/${ticket.messages[0]?.id}/source`);
    expect(source.headers.get('content-type')).toContain('text/plain');
    expect(await source.text()).toMatch(
      /^(Received|From|Date|Message-ID|Subject|To|MIME|Content)[\s\S]+Spara detta som det/m,
    );
  });

  it('G38: the mail log has a line for every mail in and out', async () => {
    await day.write({ to: 'info@ekvalla.example', subject: 'Loggfrågan', text: 'Finns jag i loggen?' });
    const { id } = await day.ticket(agent, 'Loggfrågan');
    await day.answer(agent, id);
    const lines = await waitFor('two lines', async () => {
      const { mailLog } = await agent.ask<{
        mailLog: {
          edges: { node: { direction: string; outcome: string; sender: string; subject: string } }[];
        };
      }>('{ mailLog(first: 5) { edges { node { direction outcome sender subject } } } }');
      const found = mailLog.edges
        .map(({ node }) => node)
        .filter(({ subject }) => subject.includes('Loggfrågan'));
      return found.length === 2 && found;
    });
    expect(new Set(lines.map(({ direction, outcome }) => `${direction} ${outcome}`))).toEqual(
      new Set(['OUTGOING SENT', 'INCOMING RECEIVED']),
    );
  });
});

/** Delivered to us though To names somebody else. */
const envelope = (to: string) => ({ envelope: { from: 'anna.lindqvist@example.com', to } });
