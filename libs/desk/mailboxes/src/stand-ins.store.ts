import { UnitOfWork } from '@kontaktpost/database';
import {
  type AbsenceId,
  type BoardId,
  Clock,
  type MailboxId,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { MailboxStandIn } from './mailbox-stand-in.entity';

/** Who answers the mailboxes of an absent owner: exactly one of a person and a team. */
export type StandInWish = {
  readonly absenceId: AbsenceId;
  readonly ownerId: PersonId;
  readonly personId: PersonId | null;
  readonly teamId: TeamId | null;
  /** The end of the absence. */
  readonly endsAt: Date;
};

/** Every query about stand-ins. */
@Injectable()
export class StandInsStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofAbsence(absenceId: AbsenceId): Promise<MailboxStandIn[]> {
    return this.work.manager.findBy(MailboxStandIn, { absenceId });
  }

  /** Puts the stand-in on the owner's mailboxes of these boards, instead of whoever stood there. True when something has changed. */
  async put(
    { absenceId, ownerId, personId, teamId, endsAt }: StandInWish,
    boardIds: readonly BoardId[],
  ): Promise<boolean> {
    const gone = await this.work.sql(
      `DELETE FROM mailbox_stand_ins WHERE absence_id = $1
         AND (person_id IS DISTINCT FROM $2 OR team_id IS DISTINCT FROM $3) RETURNING mailbox_id`,
      [absenceId, personId, teamId],
    );
    const put = await this.work.sql(
      `INSERT INTO mailbox_stand_ins AS s (mailbox_id, absence_id, person_id, team_id, since, ends_at)
       SELECT id, $1, $2, $3, $4, $7 FROM mailboxes WHERE owner_id = $5 AND board_id = ANY($6::uuid[])
       ON CONFLICT (mailbox_id, absence_id) DO UPDATE SET ends_at = excluded.ends_at
       WHERE s.ends_at <> excluded.ends_at RETURNING mailbox_id`,
      [absenceId, personId, teamId, this.clock.now(), ownerId, boardIds, endsAt],
    );
    return gone.length + put.length > 0;
  }

  async remove(absenceId: AbsenceId): Promise<void> {
    await this.work.manager.delete(MailboxStandIn, { absenceId });
  }

  /** True when the person, or a team of these, stands in on the mailbox at this moment. */
  async standsIn(mailboxId: MailboxId, personId: PersonId, teamIds: readonly TeamId[]): Promise<boolean> {
    const [row] = await this.work.sql<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM mailbox_stand_ins
         WHERE mailbox_id = $1 AND (person_id = $2 OR team_id = ANY($3::uuid[])) AND ends_at > $4) AS found`,
      [mailboxId, personId, teamIds, this.clock.now()],
    );
    return row?.found ?? false;
  }
}
