import { UnitOfWork } from '@kontaktpost/database';
import { type AbsenceId, type MessageId, normaliseAddress } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';

type Reply = {
  readonly absenceId: AbsenceId;
  readonly addresses: readonly string[];
  readonly messageId: MessageId;
};

/** Who has had an absence's automatic reply. */
@Injectable()
export class AbsenceRepliesStore {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Holds the reply for these addresses of one sender. False when one of them has had it; of two mails at the same moment the
   * second waits here for the first one's commit.
   */
  async claim({ absenceId, addresses, messageId }: Reply, at: Date): Promise<boolean> {
    const wanted = [...new Set(addresses.map(normaliseAddress))].sort((a, b) => (a < b ? -1 : 1));
    const held = await this.work.sql(
      `INSERT INTO absence_replies (absence_id, address, message_id, at)
       SELECT $1, lower(address), $3, $4 FROM unnest($2::text[]) AS address ON CONFLICT DO NOTHING RETURNING address`,
      [absenceId, wanted, messageId, at],
    );
    return held.length === wanted.length;
  }
}
