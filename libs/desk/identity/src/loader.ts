import type { PersonActor } from '@kontaktpost/kernel';
import {
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
  Scope,
  type Type,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { NotSignedIn } from './identity-errors';
import { contextOf, type RequestContext } from './request-context';

/** Marks a loader set: a provider that is made anew for each GraphQL request. */
export const LoaderSet = (): ClassDecorator => Injectable({ scope: Scope.TRANSIENT });

/** A loader set whose answers depend on who asks. */
export abstract class ActorLoaders {
  private asker: PersonActor | null = null;

  protected get actor(): PersonActor {
    if (!this.asker) throw new NotSignedIn();
    return this.asker;
  }

  askedBy(actor: PersonActor | null): void {
    this.asker = actor;
  }
}

type Wanted = { readonly set: Type; readonly context: RequestContext };

@Injectable()
class OncePerRequest implements PipeTransform<Wanted, Promise<unknown>> {
  constructor(private readonly modules: ModuleRef) {}

  async transform({ set, context }: Wanted): Promise<unknown> {
    const made = context.loaders.get(set) ?? this.make(set, context);
    context.loaders.set(set, made);
    return made;
  }

  private async make(set: Type, { actor }: RequestContext): Promise<unknown> {
    const loaders = await this.modules.resolve<unknown>(set, undefined, { strict: false });
    if (loaders instanceof ActorLoaders) loaders.askedBy(actor);
    return loaders;
  }
}

const wanted = createParamDecorator(
  (set: Type, host: ExecutionContext): Wanted => ({ set, context: contextOf(host) }),
);

/** The request's own instance of a loader set, as a resolver's argument. */
export const Loader = (set: Type): ParameterDecorator => wanted(set, OncePerRequest);
