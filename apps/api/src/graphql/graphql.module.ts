import { IdentityModule } from '@kontaktpost/identity';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MakeContext } from './context';
import { formatError } from './format-error';
import { noCircles } from './no-circles';

/** Enough for the console's largest question many times over; a bound on how much one question may ask. */
const MOST_TOKENS = 3000;

@Module({ imports: [IdentityModule], providers: [MakeContext], exports: [MakeContext] })
class ContextModule {}

/** GraphQL, code first. The written schema is `apps/api/schema.graphql`, see `write-schema.ts`. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [ContextModule],
  inject: [MakeContext],
  useFactory: (context: MakeContext) => ({
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    validationRules: [noCircles],
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    formatError,
    context: (carried: Parameters<MakeContext['run']>[0]) => context.run(carried),
  }),
});
