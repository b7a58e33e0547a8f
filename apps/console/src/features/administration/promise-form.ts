/** What a mailbox promises, as it is typed. */
export type PromiseForm = { workingDays: string; nextDay: boolean };
type Promised = { replyWithinWorkingDays: number; afterClosingCountsAsNextDay: boolean };

export const MOST_WORKING_DAYS = 10;

export function promiseForm({ replyWithinWorkingDays, afterClosingCountsAsNextDay }: Promised): PromiseForm {
  return { workingDays: String(replyWithinWorkingDays), nextDay: afterClosingCountsAsNextDay };
}

/** Whole working days, 1 to 10. */
export function promiseFault({ workingDays }: PromiseForm): boolean {
  const days = /^\d+$/u.test(workingDays.trim()) ? Number(workingDays) : 0;
  return days < 1 || days > MOST_WORKING_DAYS;
}

export function promiseInput({ workingDays, nextDay }: PromiseForm): Promised {
  return { replyWithinWorkingDays: Number(workingDays), afterClosingCountsAsNextDay: nextDay };
}
