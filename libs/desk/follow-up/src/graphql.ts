export { FollowUpGraphqlModule } from './follow-up.graphql.module';
