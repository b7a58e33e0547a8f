import { UnitOfWork } from '@kontaktpost/database';
import type { AbsenceId, MailboxId, PersonId, TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { MailboxStandIn } from './mailbox-stand-in.entity';

/** Who answers the mailboxes of an absent owner: exactly one of a person and a team. */
export type StandInWish = {
  readonly absenceId: AbsenceId;
  readonly ownerId: PersonId;
  readonly personId: PersonId | null;
  readonly teamId: TeamId | null;
};

/** Every query about stand-ins. */
@Injectable()
export class StandInsStore {
  constructor(private readonly work: UnitOfWork) {}

  async ofAbsence(absenceId: AbsenceId): Promise<MailboxStandIn[]> {
    return this.work.manager.findBy(MailboxStandIn, { absenceId });
  }

  /** Puts the stand-in on every mailbox of the owner. Gives those on which somebody else, or nobody, stood before. */
  async put({ absenceId, ownerId, personId, teamId }: StandInWish, since: Date): Promise<MailboxId[]> {
    const rows = await this.work.sql<{ id: MailboxId }>(
      `INSERT INTO mailbox_stand_ins AS s (mailbox_id, absence_id, person_id, team_id, since)
       SELECT id, $1, $2, $3, $4 FROM mailboxes WHERE owner_id = $5
       ON CONFLICT (mailbox_id, absence_id) DO UPDATE
         SET person_id = excluded.person_id, team_id = excluded.team_id, since = excluded.since
         WHERE s.person_id IS DISTINCT FROM excluded.person_id OR s.team_id IS DISTINCT FROM excluded.team_id
       RETURNING mailbox_id AS id`,
      [absenceId, personId, teamId, since, ownerId],
    );
    return rows.map(({ id }) => id);
  }

  async remove(absenceId: AbsenceId): Promise<void> {
    await this.work.manager.delete(MailboxStandIn, { absenceId });
  }

  /** True when the person, or a team of these, stands in on the mailbox. */
  async standsIn(mailboxId: MailboxId, personId: PersonId, teamIds: readonly TeamId[]): Promise<boolean> {
    const [row] = await this.work.sql<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM mailbox_stand_ins
         WHERE mailbox_id = $1 AND (person_id = $2 OR team_id = ANY($3::uuid[]))) AS found`,
      [mailboxId, personId, teamIds],
    );
    return row?.found ?? false;
  }
}
