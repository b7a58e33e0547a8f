import { UnitOfWork } from '@kontaktpost/database';
import { type Actor, Clock, newId, personOf } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';

/** What a deed was done to. */
export type AuditSubject = { readonly kind: string; readonly id: string | null };

/** One line of the audit log. `at` in UTC; `actorId` is null when the product acted by itself. */
export type AuditLine = {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly deed: string;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Who did, and read, what. Append-only: the processes' role can't change or delete a line (decisions 7). */
@Injectable()
export class Audit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Writes one line in the open transaction. Facts are ids and names of kinds, never content or personal data. */
  async record(
    actor: Actor,
    deed: string,
    subject: AuditSubject,
    facts: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await this.work.sql(
      `INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id, facts)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        this.clock.now(),
        actor.kind,
        personOf(actor),
        actor.kind === 'system' ? actor.name : null,
        deed,
        subject.kind,
        subject.id,
        JSON.stringify(facts),
      ],
    );
  }

  /** The lines about these subjects with one of these deeds, oldest first, at most 500 a subject. */
  async about(subjectIds: readonly string[], deeds: readonly string[]): Promise<AuditLine[]> {
    return this.work.sql<AuditLine>(
      `SELECT l.* FROM unnest($1::uuid[]) AS subject
       CROSS JOIN LATERAL (
         SELECT id, at, actor_id AS "actorId", deed, subject_id AS "subjectId", facts FROM audit_log
         WHERE subject_id = subject AND deed = ANY($2) ORDER BY id LIMIT 500) AS l
       ORDER BY l.id`,
      [subjectIds, deeds],
    );
  }
}
