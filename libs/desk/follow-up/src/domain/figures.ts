import type { MailboxId } from '@kontaktpost/kernel';

/** How the tickets of one mailbox, or with null of all together, were answered, as they were counted. */
export type Answers = {
  readonly mailboxId: MailboxId | null;
  readonly received: number;
  readonly answered: number;
  readonly withinOneWorkingDay: number;
  readonly withinTwoWorkingDays: number;
  /** Null when nothing was answered. */
  readonly medianMinutes: number | null;
  readonly neverAnswered: number;
};

/** A number of tickets on one date, as yyyy-mm-dd. */
export type DayCount = { readonly date: string; readonly tickets: number };

/** What waits in one mailbox. */
export type Waiting = { readonly mailboxId: MailboxId; readonly waiting: number; readonly since: Date };

/** The figures of one mailbox, or of all together. */
export type Figures = Omit<Answers, 'medianMinutes'> & {
  readonly medianMinutesToFirstAnswer: number | null;
  /** Null when nothing waits. */
  readonly oldestWaitingSince: Date | null;
  readonly waiting: number;
};

/** What came and what was answered on one date. */
export type Day = { readonly date: string; readonly received: number; readonly answered: number };

/** The figures of a mailbox, with null of all together; noughts where nothing came. */
export function figuresOf(
  mailboxId: MailboxId | null,
  answers: readonly Answers[],
  waiting: readonly Waiting[],
): Figures {
  const { medianMinutes, ...counts } = answers.find((row) => row.mailboxId === mailboxId) ?? NONE;
  const waits = waiting.filter((row) => mailboxId === null || row.mailboxId === mailboxId);
  const oldest = Math.min(...waits.map(({ since }) => since.getTime()));
  return {
    ...counts,
    mailboxId,
    medianMinutesToFirstAnswer: medianMinutes,
    oldestWaitingSince: waits.length > 0 ? new Date(oldest) : null,
    waiting: waits.reduce((sum, row) => sum + row.waiting, 0),
  };
}

const NONE: Answers = {
  mailboxId: null,
  received: 0,
  answered: 0,
  withinOneWorkingDay: 0,
  withinTwoWorkingDays: 0,
  medianMinutes: null,
  neverAnswered: 0,
};

/** One row a date, also where nothing happened. */
export function daysOf(
  dates: readonly string[],
  received: readonly DayCount[],
  answered: readonly DayCount[],
): Day[] {
  const came = byDate(received);
  const went = byDate(answered);
  return dates.map((date) => ({ date, received: came.get(date) ?? 0, answered: went.get(date) ?? 0 }));
}

const byDate = (days: readonly DayCount[]): ReadonlyMap<string, number> =>
  new Map(days.map(({ date, tickets }) => [date, tickets]));
