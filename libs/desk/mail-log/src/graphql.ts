export { MailLogGraphqlModule } from './mail-log.graphql.module';
export { DirectionEnum, MailLogLineType, MailOutcomeEnum } from './mail-log.type';
export { PageInfoType } from './page-info.type';
