export type { RecordDecision, RecordDecisionKind } from './record-decision';
