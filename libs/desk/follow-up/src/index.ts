export { FollowUp, type Scope } from './follow-up';
export { FollowUpModule } from './follow-up.module';
export { NeverAnswered } from './never-answered';
