import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrate, SnakeNames } from '@kontaktpost/database';
// biome-ignore lint/style/noRestrictedImports: compares the entities with a database that no process uses
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { emptyDatabase } from '../support/fresh-database';

type Entity = abstract new () => unknown;

/** Keys, indexes and defaults are written in the migrations by hand; entities are columns only. */
const BY_HAND = /DROP INDEX|CREATE (UNIQUE )?INDEX|(ADD|DROP) CONSTRAINT|(SET|DROP) DEFAULT/;

/** What would have to change in the database to fit the entities. */
async function drift(url: string, entities: Entity[]): Promise<string[]> {
  const namingStrategy = new SnakeNames();
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    namingStrategy,
  }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !BY_HAND.test(query));
  } finally {
    await source.destroy();
  }
}

/** All entities of the house. */
async function entities(): Promise<Entity[]> {
  for (const file of globSync('libs/*/*/src/**/*.entity.ts')) await import(resolve(file));
  return getMetadataArgsStorage().tables.map(({ target }) => target as Entity);
}

describe('the database that the migrations make', () => {
  let url: string;
  beforeAll(async () => {
    url = await emptyDatabase(`drift_${process.env.JEST_WORKER_ID}`);
    await migrate(url);
  });

  it('has the columns of the entities, neither more nor fewer', async () => {
    const all = await entities();
    expect(all.length).toBeGreaterThan(0);
    expect(await drift(url, all)).toEqual([]);
  });

  it('needs nothing more when migrated again', async () => {
    expect(await migrate(url)).toEqual([]);
  });

  it('is of the order that it was, or the test above would be blind', async () => {
    const source = await new DataSource({ type: 'postgres', url }).initialize();
    await source.query('ALTER TABLE people DROP COLUMN title');
    await source.destroy();
    expect(await drift(url, await entities())).toEqual([
      expect.stringContaining('ALTER TABLE "people" ADD "title"'),
    ]);
  });
});
