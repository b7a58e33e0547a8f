export { OrganisationGraphqlModule } from './organisation.graphql.module';
export { OrganisationLoaders } from './organisation.loaders';
export { BoardType, OrganisationType, TeamType } from './organisation.type';
