import { WorkerSign } from '@kontaktpost/jobs';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { waitFor } from '../support/wait-for';

/** Sessions of PostgreSQL that listen for hints, or hold or want a sign of life. */
const sessions = async (): Promise<{ ears: number; signs: number }> => {
  const [row] = await sql<{ ears: number; signs: number }>(
    `SELECT count(*) FILTER (WHERE query LIKE 'LISTEN hints%')::integer AS ears,
            count(*) FILTER (WHERE query LIKE 'SELECT pg_advisory_lock(%')::integer AS signs
     FROM pg_stat_activity WHERE datname = current_database()`,
  );
  return row as { ears: number; signs: number };
};

/** Ends the sessions, as a restart of the database does. Gives their process ids. */
const cut = async (): Promise<number[]> => {
  const rows = await sql<{ pid: number }>(
    `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
     AND (query LIKE 'LISTEN hints%' OR query LIKE 'SELECT pg_advisory_lock(%')`,
  );
  return rows.map(({ pid }) => pid);
};

const isBack = async (gone: readonly number[]): Promise<boolean> => {
  const [row] = await sql<{ fresh: number }>(
    `SELECT count(*)::integer AS fresh FROM pg_stat_activity WHERE datname = current_database() AND pid <> ALL ($1)
     AND (query LIKE 'LISTEN hints%' OR query LIKE 'SELECT pg_advisory_lock(%')`,
    [gone],
  );
  return (row?.fresh ?? 0) >= 2;
};

describe('connections that are lost', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
    await house.get(WorkerSign).number();
  }, 60_000);

  afterAll(() => house.close());

  it('are each made anew once, however often the database goes away', async () => {
    expect(await sessions()).toEqual({ ears: 1, signs: 1 });
    for (const _ of [1, 2, 3]) {
      const gone = await cut();
      await waitFor('both connections', () => isBack(gone));
    }
    expect(await sessions()).toEqual({ ears: 1, signs: 1 });
  }, 60_000);
});
