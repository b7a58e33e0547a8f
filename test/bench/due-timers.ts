import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Running, startProcess } from '../support/processes';
import { waitFor } from '../support/wait-for';

const MINUTE = 60_000;
/** Workers must be there, and have their first minute behind them, before the one that is measured. */
const AHEAD = 20_000;
const PATIENCE = 4 * MINUTE;

/** How long it took after the minute began, in milliseconds, until all timers had fired and all people had been told. */
export type TimerFigures = {
  timers: number;
  fired: number;
  firedTwice: number;
  notifications: number;
  expectedNotifications: number;
  firedAfterMs: number;
  toldAfterMs: number;
  workers: number;
};

/** Timers that are all due in the same minute, with two workers of the product on one database. */
export async function dueTimers(url: string, size: number): Promise<TimerFigures> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const workers: Running[] = [];
  try {
    await client.query(WITNESS);
    for (let n = 0; n < 2; n++)
      workers.push(await startProcess('mail-worker', { env: { NODE_ENV: 'production' } }));
    const due = new Date(Math.ceil((Date.now() + AHEAD) / MINUTE) * MINUTE);
    await client.query(waitingTickets(size), [due]);
    await client.query('ANALYZE tickets; ANALYZE ticket_timers');
    await pause(due.getTime() - Date.now());
    const fired = await until(client, 'all timers to have fired', FIRED, size);
    const told = await until(client, 'all people to be told', TOLD, 2 * size);
    const { rows } = await client.query<{ fired: number; different: number; told: number }>(RESULT);
    const [result] = rows;
    return {
      timers: size,
      fired: result?.fired ?? 0,
      firedTwice: (result?.fired ?? 0) - (result?.different ?? 0),
      notifications: result?.told ?? 0,
      expectedNotifications: 2 * size,
      firedAfterMs: fired - due.getTime(),
      toldAfterMs: told - due.getTime(),
      workers: workers.length,
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await client.end();
  }
}

/** The moment at which the count is reached. */
function until(client: Client, what: string, count: string, wanted: number): Promise<number> {
  const reached = async (): Promise<number | null> => {
    const { rows } = await client.query<{ n: number }>(count);
    return (rows[0]?.n ?? 0) >= wanted ? Date.now() : null;
  };
  return waitFor(what, reached, { within: PATIENCE, every: 100 });
}

/**
 * Keeps a copy of every event that tells of timers: a finished job leaves no trace, and a second notification would be swallowed.
 * Nobody is away, so that each ticket is told to two.
 */
const WITNESS = `
  DELETE FROM absences;
  CREATE TABLE told_events (payload jsonb);
  GRANT INSERT ON told_events TO PUBLIC;
  CREATE FUNCTION witness() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO told_events SELECT new.payload::jsonb FROM graphile_worker._private_tasks t
      WHERE t.id = new.task_id AND t.identifier = 'notifications.deadlines';
    RETURN NULL; END $$;
  CREATE TRIGGER witness AFTER INSERT ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION witness()`;

/** Tickets of all mailboxes that wait, each with an assignee, all with the same deadline. The lead is told, and the assignee. */
const waitingTickets = (size: number): string => `
  WITH boxes AS (SELECT id, board_id, team_id, row_number() OVER (ORDER BY address) - 1 AS place, count(*) OVER () AS all_of FROM mailboxes),
  made AS (
    INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, assignee_id, received_at,
      first_reply_due_at, reply_due_at, waiting_since, sender_name, sender_address, preview, message_count, last_activity_at)
    SELECT gen_random_uuid(), 'KC-' || n, 1, b.board_id, b.id, 'Fråga', 'OPEN', 'PERSON',
      (SELECT person_id FROM role_grants g WHERE g.team_id = b.team_id AND g.role = 'AGENT' ORDER BY person_id LIMIT 1),
      $1::timestamptz - interval '2 days', $1, $1, $1::timestamptz - interval '2 days', 'Anna Provsson', 'anna@example.com', '', 1, now()
    FROM generate_series(1, ${size}) AS n JOIN boxes b ON b.place = n % b.all_of
    RETURNING id)
  INSERT INTO ticket_timers (ticket_id, kind, due_at, fires_at) SELECT id, 'ESCALATION', $1, $1 FROM made`;

const FIRED = 'SELECT count(*)::integer AS n FROM ticket_timers WHERE fired_at IS NOT NULL';
const TOLD = "SELECT count(*)::integer AS n FROM notifications WHERE kind = 'REPLY_OVERDUE'";
const RESULT = `
  WITH timers AS (SELECT t->>'ticketId' AS id, t->>'kind' AS kind FROM told_events, jsonb_array_elements(payload->'timers') AS t)
  SELECT count(*)::integer AS fired, count(DISTINCT (id, kind))::integer AS different, (${TOLD}) AS told FROM timers`;
