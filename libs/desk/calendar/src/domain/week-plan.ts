import { InvalidInput } from '@kontaktpost/kernel';
import { minuteOf, timeOf } from '@kontaktpost/working-time';

/** A period of a team's week as people write it: '08:00' to '16:30'. */
export type PeriodWish = {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  /** Left out: 1. */
  readonly leastStaffing?: number | null;
};

export type PlannedPeriod = {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly leastStaffing: number;
};

const MOST_PERIODS = 50;
const MOST_STAFF = 100;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The week as it can be saved, by weekday and time. One that does not hold together is refused with words that name the period. */
export function weekPlan(wishes: readonly PeriodWish[]): PlannedPeriod[] {
  if (wishes.length > MOST_PERIODS) throw refused(`A week may have at most ${MOST_PERIODS} periods.`);
  const plan = wishes.map(planned).sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);
  plan.forEach((period, i) => {
    const next = plan[i + 1];
    if (next && next.weekday === period.weekday && next.fromMinute < period.toMinute)
      throw refused(`${said(period)} and ${said(next)} overlap. Make them one, or move one of them.`);
  });
  return plan;
}

function planned({ weekday, from, to, leastStaffing }: PeriodWish): PlannedPeriod {
  if (!(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7))
    throw refused('Write the weekday as a number from 1, Monday, to 7, Sunday.');
  const staff = leastStaffing ?? 1;
  const period = { weekday, fromMinute: minuteOf(from), toMinute: minuteOf(to), leastStaffing: staff };
  if (period.fromMinute >= period.toMinute)
    throw refused(
      `${said(period)} does not end after it begins. No period goes over midnight: end one at 24:00 and begin another on the next day.`,
    );
  if (!(Number.isInteger(staff) && staff >= 0 && staff <= MOST_STAFF))
    throw refused(`${said(period)}: write how many are needed as a whole number from 0 to ${MOST_STAFF}.`);
  return period;
}

const said = ({ weekday, fromMinute, toMinute }: PlannedPeriod): string =>
  `${DAYS[weekday - 1]} ${timeOf(fromMinute)}–${timeOf(toMinute)}`;

const refused = (message: string): InvalidInput => new InvalidInput('periods', message);
