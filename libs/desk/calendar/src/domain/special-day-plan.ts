import { InvalidInput } from '@kontaktpost/kernel';
import { dateFrom, minuteOf } from '@kontaktpost/working-time';

/** A closed or short day as people write it. */
export type DayWish = {
  readonly date: string;
  readonly name: string;
  /** Left out with `closesAt`: closed all day. */
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
};

export type PlannedDay = {
  readonly date: string;
  readonly name: string;
  readonly opensMinute: number | null;
  readonly closesMinute: number | null;
};

const LONGEST_NAME = 200;
const DAY_ENDS = 1440;

/** The day as it can be saved; refused with words when it has no name, is no day, or its hours are no hours. */
export function specialDayPlan({ date, name, opensAt, closesAt }: DayWish): PlannedDay {
  const plan = {
    date: dateFrom(date).toString(),
    name: name.trim(),
    opensMinute: opensAt == null ? null : minuteOf(opensAt),
    closesMinute: closesAt == null ? null : minuteOf(closesAt),
  };
  if (plan.name === '' || plan.name.length > LONGEST_NAME)
    throw new InvalidInput('name', `Write what the day is, in at most ${LONGEST_NAME} characters.`);
  if ((plan.opensMinute ?? 0) >= (plan.closesMinute ?? DAY_ENDS))
    throw new InvalidInput(
      'closesAt',
      'The day must close after it opens. Leave both times out for a day that is closed.',
    );
  return plan;
}

const MOST_DAYS = 732;

/** The two dates of a question, when the second is no earlier and they span two years at most. */
export function spanOf(from: string, to: string): { from: string; to: string } {
  const [first, last] = [dateFrom(from), dateFrom(to)];
  const { days } = first.until(last, { largestUnit: 'day' });
  if (days < 0) throw new InvalidInput('to', 'The last day must not lie before the first.');
  if (days >= MOST_DAYS) throw new InvalidInput('to', 'Ask for two years at most.');
  return { from, to };
}
