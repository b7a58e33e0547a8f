import { Sessions, sessionToken } from '@kontaktpost/identity';
import type { RequestContext } from '@kontaktpost/identity/graphql';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

/** Makes what one GraphQL request carries: who asks, and its own loaders. */
@Injectable()
export class MakeContext {
  constructor(private readonly sessions: Sessions) {}

  async run({ req }: { req: Request }): Promise<RequestContext> {
    const token = sessionToken(req.headers.cookie);
    return { actor: token === null ? null : await this.sessions.actorOf(token), loaders: new Map() };
  }
}
