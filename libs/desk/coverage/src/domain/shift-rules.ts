import { dateFrom, timeOf } from '@kontaktpost/working-time';
import { isSkipped, type LocalTime } from './local-times';

const YEARS = 2;

/** What is wrong with an input, for whoever wrote it. */
export type Fault = { readonly field: string; readonly message: string };

/** What speaks against these times, null when nothing does. `today` is the date in Stockholm. */
export function timeFault({ date, fromMinute, toMinute }: LocalTime, today: string): Fault | null {
  if (toMinute === fromMinute) return { field: 'to', message: 'The shift has no length. Let it end later.' };
  if (toMinute < fromMinute)
    return {
      field: 'to',
      message:
        'The shift ends before it begins. No shift goes over midnight: end it at 24:00, and begin another at 00:00.',
    };
  return dateFault(date, today) ?? clockFault({ date, fromMinute, toMinute });
}

/** What speaks against this date, null when nothing does. */
export function dateFault(date: string, today: string): Fault | null {
  const now = dateFrom(today);
  const day = dateFrom(date).toString();
  if (day > now.add({ years: YEARS }).toString())
    return { field: 'date', message: 'The date lies more than two years ahead. Choose an earlier one.' };
  if (day < now.subtract({ years: YEARS }).toString())
    return { field: 'date', message: 'The date lies more than two years back. Choose a later one.' };
  return null;
}

/** When the clocks go forward, an hour is missing. A shift may end where it begins, not inside it. */
function clockFault({ date, fromMinute, toMinute }: LocalTime): Fault | null {
  const lost = (minute: number): string =>
    `${timeOf(minute)} does not exist on ${date}: the clocks go forward then. Choose another time.`;
  if (isSkipped(date, fromMinute)) return { field: 'from', message: lost(fromMinute) };
  const endsInside = isSkipped(date, toMinute) && isSkipped(date, toMinute - 1);
  return endsInside ? { field: 'to', message: lost(toMinute) } : null;
}
