import { AuditModule } from '@kontaktpost/audit';
import { BlobsModule } from '@kontaktpost/blobs';
import { ConfigModule, readSettings, Settings } from '@kontaktpost/config';
import { DatabaseModule } from '@kontaktpost/database';
import { EventsModule, HINTS, type Hint } from '@kontaktpost/events';
import { JobsModule } from '@kontaktpost/jobs';
import { Clock, type PersonActor, SetClock } from '@kontaktpost/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type Type, ValidationPipe } from '@nestjs/common';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { type ExecutionResult, graphql } from 'graphql';
import { Client } from 'pg';
import { waitFor } from './wait-for';

/** When every test of the desk begins: a Monday morning. */
export const START = new Date('2026-03-02T08:00:00Z');

type Wishes = {
  /** GraphQL modules of the libs under test. */
  modules: readonly Type[];
  /** Settings that differ from those of the environment. */
  settings?: Partial<Settings>;
};

/** What a question got: data, and the codes of its refusals. */
export type Answer = { data: Record<string, unknown> | null; codes: string[]; messages: string[] };

/** The libs under test over GraphQL, without HTTP, with a clock that stands still. */
export async function startDesk({ modules, settings = {} }: Wishes) {
  const clock = new SetClock(START);
  @Global()
  @Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
  class ClockModule {}
  const platform = [
    ConfigModule.fromEnvironment(),
    ClockModule,
    DatabaseModule,
    JobsModule,
    EventsModule,
    BlobsModule,
  ];
  const schema = GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true });
  const module = await Test.createTestingModule({ imports: [...platform, AuditModule, schema, ...modules] })
    .overrideProvider(Settings)
    .useValue({ ...readSettings(process.env), ...settings })
    .compile();
  const app = module.createNestApplication({ logger: false });
  // biome-ignore lint/correctness/useHookAtTopLevel: Nest's method, not React's
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  await app.init();
  const ask = async (actor: PersonActor | null, source: string, variableValues = {}): Promise<Answer> => {
    const contextValue = { actor, loaders: new Map() };
    return answer(
      await graphql({ schema: app.get(GraphQLSchemaHost).schema, source, contextValue, variableValues }),
    );
  };
  return {
    clock,
    ask,
    get: <T>(type: Type<T>): T => app.get(type, { strict: false }),
    stop: () => app.close(),
  };
}

/** The id of what a mutation gave back. */
export function idIn<Id extends string>({ data, messages }: Answer, field: string): Id {
  const given = data?.[field] as { id: Id } | null | undefined;
  if (!given) throw new Error(`There is no ${field}: ${messages.join()}`);
  return given.id;
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;

/** Hears the hints of this worker's database from now on. */
export async function listenForHints() {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  const heard: Hint[] = [];
  client.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '{}') as Hint));
  await client.connect();
  await client.query(`LISTEN ${HINTS}`);
  const next = (topic: string): Promise<Hint> =>
    waitFor(`a hint ${topic}`, () => heard.find((hint) => hint.topic === topic));
  return { heard, next, stop: () => client.end() };
}

function answer({ data, errors = [] }: ExecutionResult): Answer {
  const codes = errors.map(({ originalError }) =>
    String((originalError as { code?: unknown } | undefined)?.code),
  );
  return {
    data: data ? (JSON.parse(JSON.stringify(data)) as Answer['data']) : null,
    codes,
    messages: errors.map(({ message }) => message),
  };
}
