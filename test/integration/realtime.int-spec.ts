import { once } from 'node:events';
import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { newId, type TicketId } from '@kontaktpost/kernel';
import { mailboxRoom } from '@kontaktpost/mailboxes';
import type { Socket } from 'socket.io-client';
import type { Municipality } from '../support/a-municipality';
import { ApiClient, type Hint, type Presence, stranger } from '../support/api-client';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { waitFor } from '../support/wait-for';

type Who = keyof Municipality['people'];
type Screen = { socket: Socket; hints: Hint[]; presence: Presence[]; client: ApiClient };

const UNKNOWN = newId<TicketId>();

describe('live', () => {
  let house: House;
  let twin: House;
  const screens: Socket[] = [];

  beforeAll(async () => {
    house = await openHouse();
    twin = await house.twin();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    for (const socket of screens.splice(0)) socket.close();
  });
  afterAll(async () => {
    await twin?.close();
    await house?.close();
  });

  async function screenOf(who: Who, at: House = house): Promise<Screen> {
    const client = await at.as(who);
    const { socket, hints, presence } = await client.live();
    screens.push(socket);
    return { socket, hints, presence, client };
  }
  const heard = (screen: Screen, topic: string, id: string) =>
    waitFor(`a hint ${topic}`, () =>
      screen.hints.find((hint) => hint.topic === topic && hint.ids.includes(id)),
    );
  /** After this, all that was said before has been heard or will never be. */
  const quiet = async (...all: Screen[]): Promise<void> => {
    const topic = `quiet.${newId()}`;
    const rooms = Object.values(house.town.mailboxes).map(({ id }) => mailboxRoom(id));
    await house.get(Events).hint({ topic, ids: [topic], version: 0, rooms });
    for (const screen of all) await heard(screen, topic, topic);
  };
  const on = (screen: Screen, id: TicketId): string[] =>
    screen.presence
      .findLast(({ ticketId }) => ticketId === id)
      ?.people.map(({ name, doing }) => `${name} ${doing}`) ?? [];
  const seen = (screen: Screen, id: TicketId, people: string[]) =>
    waitFor(`${people} on the ticket`, () => expect(on(screen, id)).toEqual(people) === undefined);

  describe('who is let in', () => {
    it.each<[string, () => ApiClient]>([
      ['without a cookie', () => stranger(house.url)],
      ['with a made-up one', () => new ApiClient(house.url, `kontaktpost=${'A'.repeat(43)}`)],
    ])('nobody %s', async (_, client) => {
      await expect(client().live()).rejects.toThrow('NOT_SIGNED_IN');
    });

    it('nobody with a session that has ended', async () => {
      // Somebody else than in the next test: a sign-out closes the wires of the person, a moment later.
      const client = await house.as('colleague');
      await client.signOut();
      await expect(client.live()).rejects.toThrow('NOT_SIGNED_IN');
    });
  });

  describe('hints', () => {
    it('reach those who may see the ticket, by ids and version alone, and nobody else', async () => {
      const [agent, lead, registrar, officer, admin] = [
        await screenOf('agent'),
        await screenOf('lead'),
        await screenOf('registrar'),
        await screenOf('officer'),
        await screenOf('admin'),
      ];
      const id = await house.ticket('info');
      for (const screen of [agent, lead, registrar])
        expect(await heard(screen, 'ticket.opened', id)).toEqual({
          topic: 'ticket.opened',
          ids: [id],
          version: 1,
        });
      await quiet(agent, officer);
      expect(JSON.stringify([officer.hints, admin.hints])).not.toContain(id);
    });

    it("tell of a colleague's deeds, with the ticket's new version", async () => {
      const lead = await screenOf('lead');
      const id = await house.ticket('info');
      await (await house.as('agent')).ask('mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }', { id });
      expect(await heard(lead, 'ticket.changed', id)).toMatchObject({ version: 2 });
    });

    it('are not heard of what was rolled back', async () => {
      const agent = await screenOf('agent');
      const id = newId();
      const failing = house.get(UnitOfWork).run(async () => {
        const rooms = [mailboxRoom(house.town.mailboxes.info.id)];
        await house.get(Events).hint({ topic: 'ticket.opened', ids: [id], version: 1, rooms });
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      await quiet(agent);
      expect(JSON.stringify(agent.hints)).not.toContain(id);
    });

    it('reach the screens of all api processes', async () => {
      const [here, there] = [await screenOf('agent'), await screenOf('lead', twin)];
      const id = await house.ticket('info');
      await heard(here, 'ticket.opened', id);
      await heard(there, 'ticket.opened', id);
      expect(there.hints.filter(({ ids }) => ids.includes(id))).toHaveLength(1);
    });

    it('without a room reach nobody', async () => {
      const agent = await screenOf('agent');
      const id = newId();
      await house.get(Events).hint({ topic: 'ticket.opened', ids: [id], version: 1, rooms: [] });
      await quiet(agent);
      expect(JSON.stringify(agent.hints)).not.toContain(id);
    });

    it('are begun anew after the database was away: screens connect again and hear as before', async () => {
      const agent = await screenOf('agent');
      const cut = once(agent.socket as never, 'disconnect');
      await sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
      );
      await cut;
      const again = await screenOf('agent');
      const id = await house.ticket('info');
      await heard(again, 'ticket.opened', id);
      await quiet(again);
      expect(again.hints.filter(({ ids }) => ids.includes(id))).toHaveLength(1);
    });
  });

  describe('rights that change', () => {
    it('close the wire; the screen comes back with the rooms of now', async () => {
      const colleague = await screenOf('colleague');
      const cut = once(colleague.socket as never, 'disconnect');
      const { people, teams } = house.town;
      const save = (teamId: string) =>
        house.as('admin').then((admin) =>
          admin.ask('mutation ($input: SavePersonInput!) { savePerson(input: $input) { id } }', {
            input: {
              personId: people.colleague.id,
              email: people.colleague.email,
              name: people.colleague.name,
              teams: [{ teamId, role: 'AGENT' }],
            },
          }),
        );
      await save(teams.socialtjanst);
      expect(await cut).toEqual(['transport close', expect.anything()]);
      const again = await screenOf('colleague');
      const lost = await house.ticket('info');
      const won = await house.ticket('socialtjanst');
      await heard(again, 'ticket.opened', won);
      expect(JSON.stringify(again.hints)).not.toContain(lost);
      await save(teams.kontaktcenter);
    });

    it('leave the screens of others alone', async () => {
      const lead = await screenOf('lead');
      await (await house.as('admin')).ask(
        'mutation ($input: SavePersonInput!) { savePerson(input: $input) { id } }',
        {
          input: {
            email: 'ny@ekvalla.example',
            name: 'Ny Person',
            teams: [{ teamId: house.town.teams.bygg, role: 'AGENT' }],
          },
        },
      );
      await quiet(lead);
      expect(lead.socket.connected).toBe(true);
    });
  });

  describe('presence', () => {
    it('shows colleagues who reads and who writes, until they leave', async () => {
      const [agent, lead, officer] = [
        await screenOf('agent'),
        await screenOf('lead', twin),
        await screenOf('officer'),
      ];
      const id = await house.ticket('info');
      agent.socket.emit('presence', { ticketId: id, doing: 'reading' });
      await seen(lead, id, ['Karin Hedlund reading']);
      agent.socket.emit('presence', { ticketId: id, doing: 'writing' });
      await seen(lead, id, ['Karin Hedlund writing']);
      lead.socket.emit('presence', { ticketId: id, doing: 'reading' });
      await seen(agent, id, ['Karin Hedlund writing', 'Maria Öhman reading']);
      agent.socket.close();
      await seen(lead, id, ['Maria Öhman reading']);
      await quiet(officer);
      expect(officer.presence.map(({ ticketId }) => ticketId)).not.toContain(id);
    });

    it('follows a person from one ticket to the next', async () => {
      const [agent, lead] = [await screenOf('agent'), await screenOf('lead')];
      const [first, second] = [await house.ticket('info'), await house.ticket('info')];
      agent.socket.emit('presence', { ticketId: first, doing: 'reading' });
      await seen(lead, first, ['Karin Hedlund reading']);
      agent.socket.emit('presence', { ticketId: second, doing: 'reading' });
      await seen(lead, second, ['Karin Hedlund reading']);
      await seen(lead, first, []);
      agent.socket.emit('presence', { ticketId: second, doing: null });
      await seen(lead, second, []);
    });

    it('is in the end what was said last, however fast it was said', async () => {
      const [agent, lead] = [await screenOf('agent'), await screenOf('lead')];
      const [first, second] = [await house.ticket('info'), await house.ticket('info')];
      for (const ticketId of [first, second, first, second])
        agent.socket.emit('presence', { ticketId, doing: 'reading' });
      agent.socket.emit('presence', { ticketId: second, doing: 'writing' });
      await seen(lead, second, ['Karin Hedlund writing']);
      expect(on(lead, first)).toEqual([]);
      agent.socket.emit('presence', { ticketId: first, doing: 'reading' });
      agent.socket.emit('presence', { ticketId: first, doing: null });
      const last = () => lead.presence.at(-1);
      await waitFor('the end', () => last()?.ticketId === first && last()?.people.length === 0);
      expect(on(lead, second)).toEqual([]);
    });

    it('is told to a screen that connects later', async () => {
      const agent = await screenOf('agent');
      const id = await house.ticket('info');
      agent.socket.emit('presence', { ticketId: id, doing: 'writing' });
      await seen(agent, id, ['Karin Hedlund writing']);
      await seen(await screenOf('lead'), id, ['Karin Hedlund writing']);
    });

    it('ends by itself when no sign comes for twenty seconds', async () => {
      const [agent, lead] = [await screenOf('agent'), await screenOf('lead')];
      const id = await house.ticket('info');
      agent.socket.emit('presence', { ticketId: id, doing: 'writing' });
      await seen(lead, id, ['Karin Hedlund writing']);
      const now = Date.now;
      jest.spyOn(Date, 'now').mockImplementation(() => now() + 21_000);
      await seen(lead, id, []);
    });

    it.each<[string, (id: TicketId) => unknown]>([
      ['nothing', () => undefined],
      ['a word', () => 'reading'],
      ['no ticket', () => ({ doing: 'reading' })],
      ['no id', () => ({ ticketId: "' OR true", doing: 'reading' })],
      ['a list of ids', (id) => ({ ticketId: [id], doing: 'reading' })],
      ['a ticket that is not there', () => ({ ticketId: UNKNOWN, doing: 'reading' })],
      ["a ticket of another board's", () => null],
    ])('of %s is let fall, and the wire stays', async (what, said) => {
      const [agent, officer] = [await screenOf('agent'), await screenOf('officer')];
      const id = await house.ticket('info');
      const secret = await house.ticket('socialtjanst');
      const message = what.startsWith('a ticket of') ? { ticketId: secret, doing: 'writing' } : said(id);
      agent.socket.emit('presence', message);
      agent.socket.emit('presence', { ticketId: id, doing: 'reading' });
      await seen(agent, id, ['Karin Hedlund reading']);
      await quiet(officer);
      const told = [...agent.presence, ...officer.presence].map(({ ticketId }) => ticketId);
      expect(told).not.toContain(secret);
      expect(told).not.toContain(UNKNOWN);
    });

    it('is not told more often than twenty times in ten seconds by one screen', async () => {
      const [agent, lead] = [await screenOf('agent'), await screenOf('lead')];
      const id = await house.ticket('info');
      for (let i = 0; i < 60; i++)
        agent.socket.emit('presence', { ticketId: id, doing: i % 2 === 0 ? 'reading' : 'writing' });
      const told = () => lead.presence.filter(({ ticketId }) => ticketId === id).length;
      await waitFor('the twentieth sign', () => told() >= 20);
      await quiet(lead);
      expect(told()).toBe(20);
    });
  });
});
