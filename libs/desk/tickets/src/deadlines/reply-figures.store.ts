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

/** Counts by the hour first, and only then asks what Stockholm's clocks showed: its offset has been whole hours since 1900. */
const hoursSql = (column: string, which: string): string =>
  `SELECT date_bin('1 hour', ${column}, 'epoch') AT TIME ZONE '${TIME_ZONE}' AS local, count(*) AS tickets
   FROM tickets WHERE ${which} GROUP BY 1`;

/** One pass gathers how many took how many minutes; the rest, the median too, is reckoned from that, without sorting the tickets. */
const ANSWERS = `
  WITH spread AS (
    SELECT mailbox_id, floor(date_part('epoch', first_answered_at - received_at) / 60)::integer AS minutes,
      least(first_answer_working_days, 3) AS days, coalesce(reply_due_at, first_reply_due_at) < $4 AS late,
      count(*) AS n
    FROM tickets WHERE ${CAME} GROUP BY 1, 2, 3, 4),
  counts AS (
    SELECT mailbox_id, coalesce(sum(n), 0) AS received, coalesce(sum(n) FILTER (WHERE minutes IS NOT NULL), 0) AS answered,
      coalesce(sum(n) FILTER (WHERE days <= 1), 0) AS one, coalesce(sum(n) FILTER (WHERE days <= 2), 0) AS two,
      coalesce(sum(n) FILTER (WHERE minutes IS NULL AND late), 0) AS never
    FROM spread GROUP BY GROUPING SETS ((mailbox_id), ())),
  lengths AS (
    SELECT mailbox_id, minutes, sum(sum(n)) OVER (PARTITION BY mailbox_id ORDER BY minutes) AS upto,
      sum(sum(n)) OVER (PARTITION BY mailbox_id) AS total
    FROM spread WHERE minutes IS NOT NULL GROUP BY GROUPING SETS ((mailbox_id, minutes), (minutes))),
  medians AS (
    SELECT mailbox_id, (min(minutes) FILTER (WHERE upto * 2 >= l.total)
      + min(minutes) FILTER (WHERE upto > trunc(l.total / 2))) / 2 AS median
    FROM lengths l GROUP BY mailbox_id)
  SELECT c.mailbox_id AS "mailboxId", c.received::integer, c.answered::integer, c.one::integer AS "withinOneWorkingDay",
    c.two::integer AS "withinTwoWorkingDays", m.median AS "medianMinutes", c.never::integer AS "neverAnswered"
  FROM counts c LEFT JOIN medians m ON m.mailbox_id IS NOT DISTINCT FROM c.mailbox_id`;

/** The figures of the reply clock, counted where the tickets lie. Content-free; who may ask for a mailbox is asked before. */
@Injectable()
export class ReplyFiguresStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Of each mailbox that anything came to in the period, and of all together. */
  async answers({ mailboxIds, from, to }: FigurePeriod, now: Date): Promise<AnswerFigures[]> {
    return this.work.sql(ANSWERS, [mailboxIds, from, to, now]);
  }

  /** How many came on each day; days without any are left out. */
  received(period: FigurePeriod): Promise<DayCount[]> {
    return this.byDay(hoursSql('received_at', CAME), period);
  }

  /** How many had their first answer on each day, whenever they came; days without any are left out. */
  firstAnswered(period: FigurePeriod): Promise<DayCount[]> {
    return this.byDay(hoursSql('first_answered_at', ANSWERED), period);
  }

  private byDay(hours: string, { mailboxIds, from, to }: FigurePeriod): Promise<DayCount[]> {
    return this.work.sql(
      `SELECT to_char(local, 'YYYY-MM-DD') AS date, sum(tickets)::integer AS tickets FROM (${hours}) AS h
       GROUP BY 1 ORDER BY 1`,
      [mailboxIds, from, to],
    );
  }

  /** How many came in each hour of the week, over the whole period; hours without any are left out. */
  arrivals({ mailboxIds, from, to }: FigurePeriod): Promise<HourCount[]> {
    return this.work.sql(
      `SELECT extract(isodow FROM local)::integer AS weekday, extract(hour FROM local)::integer AS hour,
         sum(tickets)::integer AS tickets
       FROM (${hoursSql('received_at', CAME)}) AS h GROUP BY 1, 2 ORDER BY 1, 2`,
      [mailboxIds, from, to],
    );
  }
}
