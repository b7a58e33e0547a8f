import { InvalidInput } from '@kontaktpost/kernel';
import { Temporal } from 'temporal-polyfill';

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const DATE = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

/** Minutes after midnight of a time of day such as '08:30'; '24:00' ends a day. Anything else is refused. */
export function minuteOf(time: string): number {
  const match = TIME.exec(time);
  if (!match)
    throw new InvalidInput('time', 'Write the time as HH:MM, such as 08:30. 24:00 is the end of a day.');
  return match[1] === undefined ? 1440 : Number(match[1]) * 60 + Number(match[2]);
}

/** The time of day as text: 510 is '08:30', 1440 '24:00'. */
export const timeOf = (minute: number): string =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

/** The date of a text such as '2026-11-23', in the years 1900 to 2199. Anything else is refused, also 31 November. */
export function dateFrom(text: string): Temporal.PlainDate {
  const found = DATE.test(text) ? dateOrNull(text) : null;
  if (!found)
    throw new InvalidInput(
      'date',
      'Write the date as YYYY-MM-DD, such as 2026-11-23. It must be a real day.',
    );
  return found;
}

function dateOrNull(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
