import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { ApiModule } from './api.module';

type Part = { imports?: unknown[]; providers?: unknown[]; module?: object };

/** All classes that modules provide, found without starting anything. */
function providersOf(module: unknown, seen = new Set<unknown>()): object[] {
  if (typeof module !== 'object' && typeof module !== 'function') return [];
  if (module === null || seen.has(module)) return [];
  seen.add(module);
  const { imports = [], providers = [], module: own } = module as Part;
  const kept = typeof module === 'function' ? module : null;
  const all = [...imports, own, ...(kept ? (Reflect.getMetadata('imports', kept) ?? []) : [])];
  const here = [...providers, ...(kept ? (Reflect.getMetadata('providers', kept) ?? []) : [])];
  return [
    ...here.filter((part) => typeof part === 'function'),
    ...all.flatMap((part) => providersOf(part, seen)),
  ] as object[];
}

/** The schema as the code gives it, sorted. Needs no database. */
export async function printSchema(): Promise<string> {
  const builder = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await builder.init();
  const resolvers = providersOf(ApiModule).filter((part) =>
    Reflect.hasMetadata('graphql:resolver_type', part),
  );
  const schema = await builder.get(GraphQLSchemaFactory).create([...new Set(resolvers)] as never[]);
  await builder.close();
  return `# Written by \`npm run schema\`; a test holds it against the code.\n\n${print(lexicographicSortSchema(schema))}\n`;
}

if (require.main === module)
  void printSchema().then((schema) => writeFileSync('apps/api/schema.graphql', schema));
