import { UnitOfWork } from '@kontaktpost/database';
import type { TicketId } from '@kontaktpost/kernel';
import { NextTicket, TicketsStore } from '@kontaktpost/tickets';
import { ApiFault } from '../support/api-client';
import { START } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';

const DAY = 86_400_000;
const ANY = { mailboxId: null, teamId: null };
type Who = Parameters<House['as']>[0];
type Where = Parameters<House['mail']>[0];
type Given = { id: TicketId; status: string; unread: boolean; assignee: { name: string } } | null;

describe('the next ticket', () => {
  let house: House;
  let twin: House;

  beforeAll(async () => {
    house = await openHouse();
    twin = await house.twin();
  });
  beforeEach(async () => {
    house.clock.set(START);
    await sql('TRUNCATE tickets, messages, message_fingerprints CASCADE');
  });
  afterAll(async () => {
    await twin?.close();
    await house?.close();
  });

  const next = async (who: Who = 'agent', mailbox: Where | null = null): Promise<Given> => {
    const mailboxId = mailbox && house.town.mailboxes[mailbox].id;
    const { nextTicket } = await (await house.as(who)).ask<{ nextTicket: Given }>(
      'mutation ($mailboxId: ID) { nextTicket(mailboxId: $mailboxId) { id status unread assignee { name } } }',
      { mailboxId },
    );
    return nextTicket;
  };
  /** A ticket that came so many days after the first of March. */
  const came = (days: number, where: Where = 'info', draft: object = {}): Promise<TicketId> => {
    house.clock.set(new Date(Date.parse('2026-03-02T08:00:00Z') + days * DAY));
    return house.ticket(where, { subject: `Fråga ${where} ${days} ${Math.random()}`, ...draft });
  };
  const set = (id: TicketId, columns: string) => sql(`UPDATE tickets SET ${columns} WHERE id = $1`, [id]);
  const manyTickets = async (count: number): Promise<TicketId> => {
    const first = await came(0);
    await sql(
      `INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, received_at, waiting_since,
         reply_due_at, sender_name, sender_address, preview, last_activity_at)
       SELECT gen_random_uuid(), 'KC-X-' || n, 1, board_id, mailbox_id, subject, status, lane, received_at, waiting_since,
         reply_due_at + n * interval '1 minute', sender_name, sender_address, preview, last_activity_at
       FROM tickets, generate_series(1, $2::integer) AS n WHERE id = $1`,
      [first, count - 1],
    );
    return first;
  };

  it('is the most urgent of all mailboxes that one works on; it is taken, read and told', async () => {
    const later = await came(1);
    const first = await came(0, 'kontaktcenter');
    const last = await came(2);
    expect(await next()).toEqual({
      id: first,
      status: 'OPEN',
      unread: false,
      assignee: { name: 'Karin Hedlund' },
    });
    const lines = await sql(
      "SELECT actor_id, facts FROM audit_log WHERE deed = 'ticket.taken' AND subject_id = $1",
      [first],
    );
    expect(lines).toEqual([{ actor_id: house.town.people.agent.id, facts: { by: 'urgency' } }]);
    expect([(await next())?.id, (await next())?.id, await next()]).toEqual([later, last, null]);
  });

  it('is of one mailbox when that is asked for', async () => {
    const info = await came(0, 'info');
    const kontaktcenter = await came(1, 'kontaktcenter');
    expect((await next('agent', 'kontaktcenter'))?.id).toBe(kontaktcenter);
    expect(await next('agent', 'kontaktcenter')).toBeNull();
    expect((await next('agent', 'info'))?.id).toBe(info);
  });

  describe('of a team', () => {
    const ofTeam = async (who: Who, wish: Record<string, unknown>): Promise<Given> => {
      const { nextTicket } = await (await house.as(who)).ask<{ nextTicket: Given }>(
        `mutation ($mailboxId: ID, $teamId: ID) {
          nextTicket(mailboxId: $mailboxId, teamId: $teamId) { id status unread assignee { name } } }`,
        wish,
      );
      return nextTicket;
    };

    it('is the most urgent of all its mailboxes, and of no other team', async () => {
      await came(0, 'bygg');
      const second = await came(2, 'info');
      const first = await came(1, 'kontaktcenter');
      const wish = { teamId: house.town.teams.kontaktcenter };
      expect([(await ofTeam('lead', wish))?.id, (await ofTeam('lead', wish))?.id]).toEqual([first, second]);
      expect(await ofTeam('lead', wish)).toBeNull();
    });

    it.each<[string, Who, () => Record<string, unknown>, string]>([
      ['another team', 'agent', () => ({ teamId: house.town.teams.bygg }), 'NOT_FOUND'],
      [
        'a team whose board one only reads',
        'registrar',
        () => ({ teamId: house.town.teams.kontaktcenter }),
        'NOT_FOUND',
      ],
      ['no team', 'agent', () => ({ teamId: 'kontaktcenter' }), 'NOT_FOUND'],
      [
        'both',
        'agent',
        () => ({ teamId: house.town.teams.kontaktcenter, mailboxId: house.town.mailboxes.info.id }),
        'INVALID_INPUT',
      ],
    ])('is refused for %s', async (_, who, wish, code) => {
      await came(0);
      const fault: unknown = await ofTeam(who, wish()).catch((refusal: unknown) => refusal);
      expect(fault instanceof ApiFault ? fault.message : fault).toContain(code);
    });
  });

  it.each<[string, string]>([
    ['that somebody holds', "assignee_id = (SELECT id FROM people WHERE email LIKE 'colleague@%')"],
    ['that is resolved', "status = 'RESOLVED'"],
    ['that waits for the citizen', "status = 'WAITING'"],
    ['that is put off', "snoozed_until = '2027-01-01'"],
    ['of a machine', "lane = 'SYSTEM'"],
    ['for our information', "lane = 'FOR_INFORMATION'"],
  ])('is none %s', async (_, columns) => {
    await set(await came(0), columns);
    expect(await next()).toBeNull();
  });

  it('is one that was put off when the time has come, and one without a deadline at the end', async () => {
    const off = await came(0);
    await set(off, "snoozed_until = '2026-03-02T07:00:00Z'");
    const without = await came(0);
    await set(without, 'reply_due_at = NULL, waiting_since = NULL');
    const due = await came(1);
    expect([(await next())?.id, (await next())?.id, (await next())?.id]).toEqual([off, due, without]);
  });

  it('is never of a mailbox that one does not work on', async () => {
    await came(0, 'socialtjanst');
    await came(0, 'bygg');
    expect(await next('agent')).toBeNull();
    expect(await next('registrar')).toBeNull();
    expect(await next('admin')).toBeNull();
    const refused = async (who: Who, mailbox: Where) =>
      next(who, mailbox).catch((fault: ApiFault) => fault.codes.join());
    expect(await refused('agent', 'socialtjanst')).toBe('NOT_FOUND');
    expect(await refused('registrar', 'bygg')).toBe('NOT_ALLOWED');
    expect((await next('lead', 'bygg'))?.assignee.name).toBe('Maria Öhman');
  });

  it('is two for two who press at the same moment', async () => {
    const both = [await came(0), await came(1)];
    const [agent, colleague] = await Promise.all([
      (await house.as('agent')).ask<{ nextTicket: Given }>('mutation { nextTicket { id } }'),
      (await twin.as('colleague')).ask<{ nextTicket: Given }>('mutation { nextTicket { id } }'),
    ]);
    const given = [agent.nextTicket?.id, colleague.nextTicket?.id];
    expect(new Set(given)).toEqual(new Set(both));
  });

  it('is twenty for twenty at once, those that are most urgent, and none for the twenty-first', async () => {
    await manyTickets(20);
    const { agent, colleague } = house.town.people;
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? house : twin).get(NextTicket).run((n % 3 ? agent : colleague).actor, ANY),
      ),
    );
    expect(new Set(all.map((ticket) => ticket?.id)).size).toBe(20);
    expect(all).not.toContain(null);
    expect(await next()).toBeNull();
    const [row] = await sql('SELECT count(*)::integer AS n FROM tickets WHERE assignee_id IS NOT NULL');
    expect(row).toEqual({ n: 20 });
  });

  it('goes past all that others have in hand, however many', async () => {
    await manyTickets(80);
    const held = await sql<{ id: TicketId }>('SELECT id FROM tickets ORDER BY reply_due_at LIMIT 75');
    const holding = gate();
    const done = gate();
    const others = house.get(UnitOfWork).run(async () => {
      for (const { id } of held) await house.get(TicketsStore).lock(id);
      holding.open();
      await done.passed;
    });
    await holding.passed;
    const six = await Promise.all(
      Array.from({ length: 6 }, () => twin.get(NextTicket).run(house.town.people.agent.actor, ANY)),
    );
    done.open();
    await others;
    const ids = six.flatMap((ticket) => ticket?.id ?? []);
    expect(new Set(ids).size).toBe(5);
    expect(held.some(({ id }) => ids.includes(id))).toBe(false);
    expect((await next())?.id).toBe(held[0]?.id);
  });
});

/** Waits until somebody opens it. */
function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
