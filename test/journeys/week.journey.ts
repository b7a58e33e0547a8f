import { type House, openHouse } from '../support/house';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { workThrough } from '../support/work-through';

type Who = Parameters<House['as']>[0];
type Told = { kind: string; ticket: { id: string } | null };

const HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '08:00', to: '12:00', leastStaffing: 1 },
  { weekday, from: '13:00', to: '16:00', leastStaffing: 1 },
]);

/** A week at the contact centre, in seconds: the clock is set on, and the worker does what is due. Times are Stockholm's. */
describe('a week at the contact centre', () => {
  let sink: SmtpSink;
  let house: House;
  const tickets: Record<string, string> = {};

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openHouse(sink);
  }, 60_000);

  afterAll(async () => {
    await house?.close();
    await sink?.stop();
  });

  async function as<Data = Record<string, never>>(who: Who, query: string, variables = {}): Promise<Data> {
    return (await house.as(who)).ask<Data>(query, variables);
  }

  async function at(time: string): Promise<void> {
    house.clock.set(new Date(time));
    await workThrough(house);
  }

  async function arrives(name: string, where: 'info' | 'kontaktcenter'): Promise<void> {
    tickets[name] = await house.ticket(where, { from: `${name} <${name}@example.com>`, subject: name });
  }

  async function next(who: Who): Promise<string | undefined> {
    const given = await as<{ nextTicket: { id: string } | null }>(who, 'mutation { nextTicket { id } }');
    return Object.keys(tickets).find((name) => tickets[name] === given.nextTicket?.id);
  }

  async function answers(who: Who, name: string): Promise<void> {
    await as(who, 'mutation($input: ReplyInput!) { replyToTicket(input: $input) { id } }', {
      input: { ticketId: tickets[name], text: 'Hej! Här är svaret.', afterwards: 'RESOLVE' },
    });
    await workThrough(house);
  }

  async function told(who: Who): Promise<string[]> {
    const { notifications } = await as<{ notifications: { edges: { node: Told }[] } }>(
      who,
      '{ notifications(first: 100) { edges { node { kind ticket { id } } } } }',
    );
    const nameOf = (id?: string) => Object.keys(tickets).find((name) => tickets[name] === id) ?? '';
    return notifications.edges
      .filter(({ node }) => node.kind.startsWith('REPLY'))
      .map(({ node }) => `${node.kind} ${nameOf(node.ticket?.id)}`)
      .sort((a, b) => a.localeCompare(b));
  }

  it('Monday: mail comes, the most urgent is handed out, one is answered', async () => {
    await as('lead', 'mutation($input: SaveOpeningHoursInput!) { saveOpeningHours(input: $input) { id } }', {
      input: { teamId: house.town.teams.kontaktcenter, periods: HOURS },
    });
    for (const [minute, name] of ['anna', 'bo', 'cecilia'].entries()) {
      await at(`2026-03-02T08:0${minute}:00Z`);
      await arrives(name, name === 'bo' ? 'info' : 'kontaktcenter');
    }
    expect(await next('agent')).toBe('anna');
    await at('2026-03-02T09:00:00Z');
    await answers('agent', 'anna');
    expect(await next('agent')).toBe('bo');
  });

  it('Tuesday: the agent is sick, the team has the ticket, a colleague answers', async () => {
    await at('2026-03-03T07:00:00Z');
    await as('agent', 'mutation { reportSick { id } }');
    await workThrough(house);
    expect(await next('colleague')).toBe('bo');
    await at('2026-03-03T10:00:00Z');
    await answers('colleague', 'bo');
  });

  it('Wednesday: the lead is reminded of what nobody took, four opening hours before, and again at the deadline', async () => {
    await at('2026-03-04T09:59:00Z');
    expect(await told('lead')).toEqual([]);
    await at('2026-03-04T10:00:00Z');
    expect(await told('lead')).toEqual(['REPLY_DUE_SOON cecilia']);
    await at('2026-03-04T14:59:00Z');
    await at('2026-03-04T15:00:00Z');
    await at('2026-03-04T15:01:00Z');
    expect(await told('lead')).toEqual(['REPLY_DUE_SOON cecilia', 'REPLY_OVERDUE cecilia']);
  });

  it('Thursday: the lead confirms with a name and a date; a call settles another', async () => {
    await at('2026-03-05T08:00:00Z');
    await as('lead', 'mutation($input: AcknowledgeInput!) { acknowledgeTicket(input: $input) { id } }', {
      input: { ticketId: tickets.cecilia, promisedFor: '2026-03-06' },
    });
    await workThrough(house);
    const { mail } = await sink.waitForMail(({ mail: { to } }) => to?.[0]?.address === 'cecilia@example.com');
    expect(mail.text).toContain('Maria Öhman');
    await arrives('david', 'kontaktcenter');
    await at('2026-03-05T09:00:00Z');
    await as('colleague', 'mutation($id: ID!) { resolveTicket(ticketId: $id, resolution: CALLED) { id } }', {
      id: tickets.david,
    });
  });

  it('Friday: what was promised is kept, and the figures say what happened', async () => {
    await at('2026-03-06T10:00:00Z');
    expect(await told('lead')).toContain('REPLY_DUE_SOON cecilia');
    await answers('lead', 'cecilia');
    await at('2026-03-06T23:00:00Z');
    expect(await told('lead')).toEqual([
      'REPLY_DUE_SOON cecilia',
      'REPLY_DUE_SOON cecilia',
      'REPLY_OVERDUE cecilia',
    ]);
    expect(await told('agent')).toEqual([]);
    const { followUp } = await as<{ followUp: { total: unknown } }>(
      'lead',
      `{ followUp(from: "2026-03-02", to: "2026-03-06") { total {
        received answered withinOneWorkingDay withinTwoWorkingDays medianMinutesToFirstAnswer neverAnswered waiting } } }`,
    );
    expect(followUp.total).toEqual({
      received: 4,
      answered: 4,
      withinOneWorkingDay: 3,
      withinTwoWorkingDays: 3,
      // Anna and David after an hour, Bo after 1559 minutes, Cecilia later still: the middle of 60 and 1559, whole minutes.
      medianMinutesToFirstAnswer: 809,
      neverAnswered: 0,
      waiting: 0,
    });
  });
});
