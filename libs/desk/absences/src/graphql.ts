export { AbsenceLoaders } from './absence.loaders';
export { AbsenceType } from './absence.type';
export { AbsencesGraphqlModule } from './absences.graphql.module';
