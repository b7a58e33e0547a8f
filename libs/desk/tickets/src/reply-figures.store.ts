import { UnitOfWork } from '@kontaktpost/database';
import type { MailboxId } from '@kontaktpost/kernel';
import { TIME_ZONE } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';

/** Which mailboxes, and from when up to, but not with, when. */
export type FigurePeriod = {
  readonly mailboxIds: readonly MailboxId[];
  readonly from: Date;
  readonly to: Date;
};

/** How the tickets that came in a period were answered. */
export type AnswerFigures = {
  /** Null: of all the mailboxes together. */
  readonly mailboxId: MailboxId | null;
  readonly received: number;
  readonly answered: number;
  readonly withinOneWorkingDay: number;
  readonly withinTwoWorkingDays: number;
  /** Clock minutes from arrival to a person's first answer; null when nothing was answered. */
  readonly medianMinutes: number | null;
  /** Without any answer, and past the promised time. */
  readonly neverAnswered: number;
};

/** A number of tickets on one date of Stockholm's calendar, as yyyy-mm-dd. */
export type DayCount = { readonly date: string; readonly tickets: number };

/** `weekday`: 1 is Monday; `hour`: 0 to 23. Both in Stockholm. */
export type HourCount = { readonly weekday: number; readonly hour: number; readonly tickets: number };

/**
 * Tickets of citizens. Left out is what needed no answer; but a ticket that a person has answered stays in, though the thanks
 * that came last needed none.
 */
const COUNTS = `lane = 'PERSON' AND resolution IS DISTINCT FROM 'DUPLICATE'
  AND (resolution IS DISTINCT FROM 'NO_REPLY_NEEDED' OR first_answered_at IS NOT NULL)`;

const CAME = `mailbox_id = ANY($1) AND received_at >= $2 AND received_at < $3 AND ${COUNTS}`;
const ANSWERED = `mailbox_id = ANY($1) AND first_answered_at >= $2 AND first_answered_at < $3 AND ${COUNTS}`;

/** The figures of the reply clock, counted where the tickets lie. Content-free; who may ask for a mailbox is asked before. */
@Injectable()
export class ReplyFiguresStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Of each mailbox that anything came to in the period, and of all together. */
  async answers({ mailboxIds, from, to }: FigurePeriod, now: Date): Promise<AnswerFigures[]> {
    return this.work.sql(
      `SELECT mailbox_id AS "mailboxId", count(*)::integer AS received, count(first_answered_at)::integer AS answered,
         count(*) FILTER (WHERE first_answer_working_days <= 1)::integer AS "withinOneWorkingDay",
         count(*) FILTER (WHERE first_answer_working_days <= 2)::integer AS "withinTwoWorkingDays",
         round(percentile_cont(0.5) WITHIN GROUP
           (ORDER BY extract(epoch FROM first_answered_at - received_at) / 60))::integer AS "medianMinutes",
         count(*) FILTER (WHERE first_answered_at IS NULL AND coalesce(reply_due_at, first_reply_due_at) < $4)::integer
           AS "neverAnswered"
       FROM tickets WHERE ${CAME} GROUP BY GROUPING SETS ((mailbox_id), ())`,
      [mailboxIds, from, to, now],
    );
  }

  /** How many came on each day; days without any are left out. */
  received(period: FigurePeriod): Promise<DayCount[]> {
    return this.byDay('received_at', CAME, period);
  }

  /** How many had their first answer on each day, whenever they came; days without any are left out. */
  firstAnswered(period: FigurePeriod): Promise<DayCount[]> {
    return this.byDay('first_answered_at', ANSWERED, period);
  }

  private byDay(column: string, which: string, { mailboxIds, from, to }: FigurePeriod): Promise<DayCount[]> {
    return this.work.sql(
      `SELECT to_char(${column} AT TIME ZONE '${TIME_ZONE}', 'YYYY-MM-DD') AS date, count(*)::integer AS tickets
       FROM tickets WHERE ${which} GROUP BY 1 ORDER BY 1`,
      [mailboxIds, from, to],
    );
  }

  /** How many came in each hour of the week, over the whole period; hours without any are left out. */
  arrivals({ mailboxIds, from, to }: FigurePeriod): Promise<HourCount[]> {
    return this.work.sql(
      `SELECT extract(isodow FROM local)::integer AS weekday, extract(hour FROM local)::integer AS hour,
         count(*)::integer AS tickets
       FROM tickets, LATERAL (SELECT received_at AT TIME ZONE '${TIME_ZONE}' AS local) AS l
       WHERE ${CAME} GROUP BY 1, 2 ORDER BY 1, 2`,
      [mailboxIds, from, to],
    );
  }
}
