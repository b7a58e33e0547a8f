export { manyEach, oneEach } from './batches';
export { CurrentActor, MaybeActor } from './current-actor';
export { IdentityGraphqlModule } from './identity.graphql.module';
export { ActorLoaders, Loader, LoaderSet } from './loader';
export { BoardRoleInput, SavePersonInput, TeamRoleInput } from './person.inputs';
export { PeopleLoaders } from './person.loaders';
export { BoardRoleEnum, PersonType, TeamRoleEnum } from './person.type';
export type { RequestContext } from './request-context';
