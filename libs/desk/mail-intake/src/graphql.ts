export { MailIntakeGraphqlModule } from './mail-intake.graphql.module';
