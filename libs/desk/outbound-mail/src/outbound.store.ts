import { UnitOfWork } from '@kontaktpost/database';
import type { MessageId } from '@kontaktpost/kernel';
import type { Visible } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { OutboundMail } from './outbound-mail.entity';
import { OutboundRecipient } from './outbound-recipient.entity';

const COUNTED = 1000;

/** Every query against the outbox. */
@Injectable()
export class OutboundStore {
  constructor(private readonly work: UnitOfWork) {}

  async insert(mail: OutboundMail, recipients: readonly OutboundRecipient[]): Promise<void> {
    await this.work.manager.insert(OutboundMail, mail);
    await this.work.manager.insert(OutboundRecipient, [...recipients]);
  }

  byIds(ids: readonly MessageId[]): Promise<OutboundMail[]> {
    return this.work.manager
      .createQueryBuilder(OutboundMail, 'm')
      .where('m.id = ANY(:ids)', { ids })
      .getMany();
  }

  async byId(id: MessageId): Promise<OutboundMail | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The recipients of these mails, each mail's in the order they were written. */
  recipientsOf(ids: readonly MessageId[]): Promise<OutboundRecipient[]> {
    return this.work.manager
      .createQueryBuilder(OutboundRecipient, 'r')
      .where('r.mail_id = ANY(:ids)', { ids })
      .orderBy('r.mail_id')
      .addOrderBy('r.position')
      .getMany();
  }

  /** The mail, held against all other changes until the transaction ends. */
  lock(id: MessageId): Promise<OutboundMail | null> {
    return this.work.manager
      .createQueryBuilder(OutboundMail, 'm')
      .setLock('pessimistic_write')
      .where('m.id = :id', { id })
      .getOne();
  }

  /** Writes the changed mail under its next version, and these of its recipients. */
  async save(mail: OutboundMail, recipients: readonly OutboundRecipient[]): Promise<void> {
    mail.version += 1;
    const { id, ...columns } = mail;
    await this.work.manager.update(OutboundMail, { id }, columns);
    for (const { mailId, position, state, response } of recipients)
      await this.work.manager.update(OutboundRecipient, { mailId, position }, { state, response });
  }

  /** The workers that have a mail in hand. */
  async sendingWorkers(): Promise<number[]> {
    const rows = await this.work.sql<{ number: number }>(
      "SELECT DISTINCT claimed_by AS number FROM outbound_mail WHERE state = 'SENDING'",
    );
    return rows.map(({ number }) => number);
  }

  /** Mails that these workers have in hand, locked; those that somebody else has locked are left out. */
  lockSendingOf(workers: readonly number[], limit: number): Promise<OutboundMail[]> {
    return this.work.manager
      .createQueryBuilder(OutboundMail, 'm')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .where("m.state = 'SENDING' AND m.claimed_by = ANY(:workers)", { workers })
      .limit(limit)
      .getMany();
  }

  /** Waiting mails that were due before this instant, the longest overdue first. */
  overdue(before: Date, limit: number): Promise<OutboundMail[]> {
    return this.work.manager
      .createQueryBuilder(OutboundMail, 'm')
      .where("m.state IN ('QUEUED', 'HELD') AND m.next_try_at < :before", { before })
      .orderBy('m.next_try_at')
      .limit(limit)
      .getMany();
  }

  /** Mails that did not arrive, or of which nobody knows, and that no person has settled; newest first. */
  unsettled(visible: Visible, first: number): Promise<OutboundMail[]> {
    return this.work.manager
      .createQueryBuilder(OutboundMail, 'm')
      .where(`m.id IN (${UNSETTLED})`)
      .orderBy('m.id', 'DESC')
      .setParameters({ boxes: visible.mailboxIds, first })
      .getMany();
  }

  /** How many of those there are, counted no further than 1000. */
  async unsettledCount(visible: Visible): Promise<number> {
    const [row] = await this.work.sql<{ count: number }>(
      `SELECT count(*)::integer AS count FROM (${UNSETTLED.replace(':boxes', '$1').replaceAll(':first', '$2')}) AS unsettled`,
      [visible.mailboxIds, COUNTED],
    );
    return row?.count ?? 0;
  }
}

/** Each mailbox brings its own newest from the partial index, which the states must be named for. */
const UNSETTLED = `
  SELECT u.id FROM unnest(:boxes::uuid[]) AS box CROSS JOIN LATERAL (
    SELECT o.id FROM outbound_mail o
    WHERE o.mailbox_id = box AND o.state IN ('UNCONFIRMED', 'REFUSED', 'BOUNCED') AND o.settled_at IS NULL
    ORDER BY o.id DESC LIMIT :first) AS u
  ORDER BY u.id DESC LIMIT :first`;
