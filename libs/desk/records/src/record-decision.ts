import type { MessageId, PersonId } from '@kontaktpost/kernel';

/** What is done with a message as a record (decisions 29). */
export const RecordDecisionKind = {
  REGISTER: 'REGISTER',
  KEPT_IN_ORDER: 'KEPT_IN_ORDER',
  MINOR_IMPORTANCE: 'MINOR_IMPORTANCE',
  NOT_OFFICIAL: 'NOT_OFFICIAL',
} as const;
export type RecordDecisionKind = (typeof RecordDecisionKind)[keyof typeof RecordDecisionKind];

export type RecordDecision = {
  readonly messageId: MessageId;
  readonly kind: RecordDecisionKind;
  readonly reason: string | null;
  readonly decidedBy: PersonId;
  readonly decidedAt: Date;
  readonly carriedOutAt: Date | null;
};
