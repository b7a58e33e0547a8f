import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrate, SnakeNames } from '@kontaktpost/database';
// biome-ignore lint/style/noRestrictedImports: compares the entities with a database that no process uses
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { emptyDatabase } from '../support/fresh-database';

type Entity = abstract new () => unknown;

/** Columns of the tables in a database, as `table.column type null?`. */
const COLUMNS = `
  SELECT c.relname || '.' || a.attname AS name,
    format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN '' ELSE ' null' END AS kind
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped`;

/**
 * How the database differs from the entities, column by column. Keys, indexes and defaults are written in the migrations by
 * hand. TypeORM's own schemaBuilder.log() stumbles over those (it looks for the unique key that it has just planned to drop).
 */
async function drift(url: string, entities: Entity[]): Promise<string[]> {
  const namingStrategy = new SnakeNames();
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    namingStrategy,
  }).initialize();
  try {
    const rows = await source.query<{ name: string; kind: string }[]>(COLUMNS);
    const tables = new Set(source.entityMetadatas.map(({ tableName }) => tableName));
    const there = rows.filter(({ name }) => tables.has(name.split('.')[0] as string));
    const wanted = source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => {
        const type = source.driver.normalizeType(column) + (column.isArray ? '[]' : '');
        return {
          name: `${tableName}.${column.databaseName}`,
          kind: type + (column.isNullable ? ' null' : ''),
        };
      }),
    );
    const lines = (all: { name: string; kind: string }[]) =>
      new Set(all.map(({ name, kind }) => `${name} ${kind}`));
    const [have, want] = [lines(there), lines(wanted)];
    return [
      ...[...want].filter((line) => !have.has(line)).map((line) => `entity only: ${line}`),
      ...[...have].filter((line) => !want.has(line)).map((line) => `database only: ${line}`),
    ];
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

  it('would be caught drifting', async () => {
    const source = await new DataSource({ type: 'postgres', url }).initialize();
    await source.query(
      'ALTER TABLE people DROP COLUMN title, ALTER COLUMN name DROP NOT NULL, ADD COLUMN extra text',
    );
    await source.destroy();
    expect(new Set(await drift(url, await entities()))).toEqual(
      new Set([
        'database only: people.extra text null',
        'database only: people.name text null',
        'entity only: people.name text',
        'entity only: people.title text',
      ]),
    );
  });
});
