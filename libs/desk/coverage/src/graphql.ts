export { CoverageGraphqlModule } from './coverage.graphql.module';
export { CoverageLoaders } from './coverage.loaders';
export { CoverageAlarmType, ShiftProposalType } from './coverage.type';
