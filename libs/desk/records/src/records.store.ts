import { UnitOfWork } from '@kontaktpost/database';
import type { MessageId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { RecordDecision } from './record-decision';

/** Every query about record decisions. */
@Injectable()
export class RecordsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The decisions made on these messages; an undecided one has none. */
  decisionsOf(messageIds: readonly MessageId[]): Promise<RecordDecision[]> {
    return this.work.sql(
      `SELECT message_id AS "messageId", kind, reason, decided_by AS "decidedBy", decided_at AS "decidedAt",
              carried_out_at AS "carriedOutAt"
       FROM record_decisions WHERE message_id = ANY($1)`,
      [messageIds],
    );
  }
}
