import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import { newId, type TicketId } from '@kontaktpost/kernel';
import { type FiredTimer, FireTimers, TimersFired } from '@kontaktpost/tickets';
import { START } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';

const EVA = 'Eva Åberg <eva@example.com>';
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '17:00', leastStaffing: 1 }));

/** Stands for the libs below that tell people; only its jobs are looked at. */
class TellPeople implements TaskHandler<unknown> {
  async run(): Promise<void> {}
}
onEvent(TimersFired, 'test.timers-fired', TellPeople);

describe('timers', () => {
  let house: House;
  let twin: House;

  beforeAll(async () => {
    house = await openHouse();
    twin = await house.twin();
    await (await house.as('admin')).ask(
      'mutation ($input: SaveOpeningHoursInput!) { saveOpeningHours(input: $input) { id } }',
      { input: { teamId: house.town.teams.kontaktcenter, periods: WEEK } },
    );
  });
  beforeEach(async () => {
    house.clock.set(START);
    await sql('TRUNCATE tickets, messages, message_fingerprints CASCADE');
    await sql('DELETE FROM graphile_worker._private_jobs');
  });
  afterAll(async () => {
    await twin?.close();
    await house?.close();
  });

  /** What has been published since the last look, oldest first. */
  const told = async (): Promise<FiredTimer[]> => {
    const rows = await sql<{ payload: { timers: FiredTimer[] } }>(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
       WHERE t.id = j.task_id AND t.identifier = 'test.timers-fired' RETURNING j.payload`,
    );
    return rows.flatMap(({ payload }) => payload.timers);
  };
  const fireAt = async (at: string): Promise<string[]> => {
    house.clock.set(new Date(at));
    await house.get(FireTimers).run();
    return (await told()).map(({ kind, dueAt }) => `${kind} ${dueAt}`).sort((a, b) => a.localeCompare(b));
  };
  const timersOf = (id: TicketId) =>
    sql('SELECT kind, due_at, fires_at, fired_at FROM ticket_timers WHERE ticket_id = $1 ORDER BY kind', [
      id,
    ]);
  const ask = async (source: string, variables: Record<string, unknown>) =>
    (await house.as('agent')).ask(source, variables);
  const acknowledge = (ticketId: TicketId, promisedFor: string) =>
    ask('mutation ($input: AcknowledgeInput!) { acknowledgeTicket(input: $input) { id } }', {
      input: { ticketId, promisedFor },
    });
  const reply = (ticketId: TicketId) =>
    ask('mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }', {
      input: { ticketId, text: 'Hej!' },
    });

  it('are set four opening hours before the deadline and at it, and fire once each', async () => {
    const id = await house.ticket('info', { from: EVA });
    const due = new Date('2026-03-04T16:00:00Z');
    expect(await timersOf(id)).toEqual([
      { kind: 'ESCALATION', due_at: due, fires_at: due, fired_at: null },
      { kind: 'REMINDER', due_at: due, fires_at: new Date('2026-03-04T12:00:00Z'), fired_at: null },
    ]);
    expect(await fireAt('2026-03-04T11:59:59Z')).toEqual([]);
    expect(await fireAt('2026-03-04T12:00:00Z')).toEqual([`REMINDER ${due.toISOString()}`]);
    expect(await fireAt('2026-03-04T15:59:59Z')).toEqual([]);
    expect(await fireAt('2026-03-04T16:00:00Z')).toEqual([`ESCALATION ${due.toISOString()}`]);
    expect(await fireAt('2026-03-10T16:00:00Z')).toEqual([]);
  });

  it('remind at eight in the morning where there are no opening hours', async () => {
    const id = await house.ticket('bygg', { from: EVA });
    expect(await timersOf(id)).toMatchObject([
      { kind: 'ESCALATION', fires_at: new Date('2026-03-04T22:59:59Z') },
      { kind: 'REMINDER', fires_at: new Date('2026-03-04T07:00:00Z') },
    ]);
  });

  it('are armed anew by another deadline, and are not by the same', async () => {
    const messageId = `${newId()}@example.com`;
    const id = await house.ticket('info', { from: EVA, messageId });
    expect(await fireAt('2026-03-04T16:00:00Z')).toHaveLength(2);
    await house.mail('info', { from: EVA, inReplyTo: messageId });
    expect(await fireAt('2026-03-05T16:00:00Z')).toEqual([]);
    await acknowledge(id, '2026-03-20');
    expect(await fireAt('2026-03-20T12:00:00Z')).toEqual(['REMINDER 2026-03-20T16:00:00.000Z']);
    await acknowledge(id, '2026-03-23');
    expect(await fireAt('2026-03-23T16:00:00Z')).toEqual([
      'ESCALATION 2026-03-23T16:00:00.000Z',
      'REMINDER 2026-03-23T16:00:00.000Z',
    ]);
  });

  it('are gone with the deadline; what was told is not told again when the same one comes back', async () => {
    const id = await house.ticket('info', { from: EVA });
    expect(await fireAt('2026-03-04T12:00:00Z')).toHaveLength(1);
    await reply(id);
    expect(await fireAt('2026-03-04T16:00:00Z')).toEqual([]);
    const resolve = (how: string) => ask(`mutation ($id: ID!) { ${how} { id } }`, { id: other });
    const other = await house.ticket('info', { from: EVA, subject: 'En till' });
    const due = '2026-03-06T16:00:00.000Z';
    expect(await fireAt('2026-03-06T12:00:00Z')).toEqual([`REMINDER ${due}`]);
    await resolve('resolveTicket(ticketId: $id, resolution: NO_REPLY_NEEDED)');
    expect(await fireAt('2026-03-06T16:00:00Z')).toEqual([]);
    await resolve('reopenTicket(ticketId: $id)');
    expect(await fireAt('2026-03-06T16:01:00Z')).toEqual([`ESCALATION ${due}`]);
  });

  it('that were due while no worker ran fire when one runs again', async () => {
    await house.ticket('info', { from: EVA });
    house.clock.set(new Date('2026-04-01T08:00:00Z'));
    await twin.get(FireTimers).run();
    expect(await told()).toHaveLength(2);
  });

  it('are not lost when the worker dies after it has marked them', async () => {
    await house.ticket('info', { from: EVA });
    house.clock.set(new Date('2026-03-04T16:00:00Z'));
    const dies = house.get(UnitOfWork).run(async () => {
      await house.get(FireTimers).run();
      throw new Error('the worker is gone');
    });
    await expect(dies).rejects.toThrow('gone');
    expect(await told()).toEqual([]);
    await twin.get(FireTimers).run();
    expect(await told()).toHaveLength(2);
  });

  it('are 10,000 in one minute: all told by two workers at once, each once, at most a hundred at a time', async () => {
    await house.ticket('info', { from: EVA });
    await sql(
      `INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, received_at, waiting_since,
         reply_due_at, sender_name, sender_address, preview, last_activity_at)
       SELECT gen_random_uuid(), 'KC-X-' || n, 1, board_id, mailbox_id, subject, status, lane, received_at, waiting_since,
         reply_due_at, sender_name, sender_address, preview, last_activity_at FROM tickets, generate_series(1, 4999) AS n`,
    );
    await sql(
      `INSERT INTO ticket_timers (ticket_id, kind, due_at, fires_at)
       SELECT id, kind, reply_due_at, reply_due_at FROM tickets, unnest(ARRAY['REMINDER', 'ESCALATION']) AS kind
       ON CONFLICT (ticket_id, kind) DO UPDATE SET fires_at = excluded.fires_at`,
    );
    house.clock.set(new Date('2026-03-04T16:00:30Z'));
    const began = performance.now();
    await Promise.all([house, twin, house, twin].map((one) => one.get(FireTimers).run()));
    expect(performance.now() - began).toBeLessThan(60_000);
    const sizes = await sql<{ n: number }>(
      `SELECT json_array_length(payload->'timers') AS n FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'test.timers-fired'`,
    );
    expect(Math.max(...sizes.map(({ n }) => n))).toBe(100);
    const all = await told();
    expect(all).toHaveLength(10_000);
    expect(new Set(all.map(({ ticketId, kind }) => `${ticketId} ${kind}`)).size).toBe(10_000);
  });
});
