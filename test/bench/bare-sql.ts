import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** A statement as the product sent it. */
export type Statement = { text: string; values: (string | null)[] };

/** What the database was asked during some work: PostgreSQL itself logs it, so nothing can be forgotten. */
export async function statementsOf(
  { url, log }: { url: string; log: string },
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  await setting(url, "ALTER SYSTEM SET log_statement = 'all'");
  const from = sizeOf(log);
  await work();
  await setting(url, 'ALTER SYSTEM RESET log_statement');
  return readStatements(readFrom(log, from));
}

/** Runs the statements one after another on one connection, prepared once. Gives the runner of one pass. */
export async function bareRunner(
  url: string,
  passes: readonly (readonly Statement[])[],
): Promise<{ run(round: number): Promise<void>; end(): Promise<void> }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // The product sends its values with the statement, so PostgreSQL plans for them; a plan for any values is no fair limit.
  await client.query('SET plan_cache_mode = force_custom_plan');
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `bare_${names.size}`;
    names.set(text, name);
    return name;
  };
  const run = async (round: number): Promise<void> => {
    for (const { text, values } of passes[round % passes.length] ?? [])
      await client.query({ name: nameOf(text), text, values });
  };
  return { run, end: () => client.end() };
}

async function setting(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.query('SELECT pg_reload_conf()');
  await pause(300); // backends take a new configuration before their next statement, once the signal is through
  await client.end();
}

const sizeOf = (path: string): number => {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  closeSync(file);
  return size;
};

function readFrom(path: string, from: number): string {
  const bytes = Buffer.alloc(sizeOf(path) - from);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return bytes.toString('utf8');
}

/** Reads PostgreSQL's log lines; a line that begins with a tab goes on from the one before. */
export function readStatements(log: string): Statement[] {
  const lines: string[] = [];
  for (const line of log.split('\n'))
    if (line.startsWith('\t')) lines.push(`${lines.pop()}\n${line.slice(1)}`);
    else lines.push(line);
  return lines.flatMap((line, index) => {
    const text = /LOG: {2}(?:execute [^:]+|statement): ([\s\S]*)/.exec(line)?.[1];
    if (!text || !/^\s*(SELECT|WITH)\b/i.test(text) || /pg_reload_conf/.test(text)) return [];
    const details = /DETAIL: {2}[Pp]arameters: ([\s\S]*)/.exec(lines[index + 1] ?? '')?.[1];
    return [{ text, values: details ? valuesOf(details) : [] }];
  });
}

/** Reads `$1 = 'it''s', $2 = NULL`. */
function valuesOf(details: string): (string | null)[] {
  return [...details.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, value]) =>
    value === undefined ? null : value.replaceAll("''", "'"),
  );
}
