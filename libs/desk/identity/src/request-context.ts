import type { PersonActor } from '@kontaktpost/kernel';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** What one GraphQL request carries. The api makes it; `loaders` begins as an empty map. */
export type RequestContext = {
  readonly actor: PersonActor | null;
  readonly loaders: Map<unknown, unknown>;
};

export const contextOf = (host: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(host).getContext<RequestContext>();
