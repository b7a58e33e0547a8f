import type { TicketId } from '@kontaktpost/kernel';
import { START } from '../support/desk';
import { type House, openHouse } from '../support/house';
import { workThrough } from '../support/work-through';

type Who = Parameters<House['as']>[0];

describe('what nobody answers for any more', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  }, 60_000);
  afterEach(() => house?.close());

  async function as<Data = Record<string, never>>(who: Who, query: string, variables = {}): Promise<Data> {
    return (await house.as(who)).ask<Data>(query, variables);
  }

  async function taken(who: Who, where: 'info' | 'kontaktcenter'): Promise<TicketId> {
    const id = await house.ticket(where);
    await as(who, 'mutation($id: ID!) { takeTicket(ticketId: $id) { id } }', { id });
    return id;
  }

  async function holder(id: TicketId, who: Who = 'lead'): Promise<string | undefined> {
    const { ticket } = await as<{ ticket: { assignee: { name: string } | null } }>(
      who,
      'query($id: ID!) { ticket(id: $id) { assignee { name } } }',
      { id },
    );
    return ticket.assignee?.name;
  }

  const savePerson = (who: Who, more: object) => {
    const { id: personId, email, name } = house.town.people[who];
    return as('admin', 'mutation($input: SavePersonInput!) { savePerson(input: $input) { id } }', {
      input: { personId, email, name, ...more },
    });
  };

  it.each([
    ['has left the team', { teams: [] }],
    ['no longer works here', { deactivated: true }],
  ])('goes back to the team when its holder %s (G20)', async (_, change) => {
    const freed = await taken('agent', 'info');
    const kept = await taken('colleague', 'info');
    await savePerson('agent', change);
    await workThrough(house);
    expect([await holder(freed), await holder(kept)]).toEqual([undefined, 'Sara Ek']);
    const { ticket } = await as<{ ticket: { history: { deed: string; actor: object | null }[] } }>(
      'lead',
      'query($id: ID!) { ticket(id: $id) { history { deed actor { id } } } }',
      { id: freed },
    );
    expect(ticket.history.at(-1)).toEqual({ deed: 'ticket.unassigned', actor: null });
  });

  it('stays when a further role is given', async () => {
    const id = await taken('agent', 'info');
    const { kontaktcenter, bygg } = house.town.teams;
    await savePerson('agent', {
      teams: [
        { teamId: kontaktcenter, role: 'AGENT' },
        { teamId: bygg, role: 'AGENT' },
      ],
    });
    await workThrough(house);
    expect(await holder(id)).toBe('Karin Hedlund');
  });

  it('goes to the new team when the mailbox does; who works there too keeps it', async () => {
    const freed = await taken('agent', 'info');
    const kept = await taken('lead', 'info');
    await as('admin', 'mutation($input: UpdateMailboxInput!) { updateMailbox(input: $input) { id } }', {
      input: { mailboxId: house.town.mailboxes.info.id, teamId: house.town.teams.bygg },
    });
    await workThrough(house);
    expect([await holder(freed), await holder(kept)]).toEqual([undefined, 'Maria Öhman']);
  });

  it('is told of once when it was overdue before anybody could be reminded', async () => {
    await house.ticket('info');
    house.clock.set(new Date(START.getTime() + 5 * 86_400_000));
    await workThrough(house);
    const { notifications } = await as<{ notifications: { edges: { node: { kind: string } }[] } }>(
      'lead',
      '{ notifications { edges { node { kind } } } }',
    );
    expect(notifications.edges.map(({ node }) => node.kind)).toEqual(['REPLY_OVERDUE']);
  });
});
