export { CalendarGraphqlModule } from './calendar.graphql.module';
export { CalendarLoaders } from './calendar.loaders';
export { DateScalar, TimeScalar } from './calendar.scalars';
