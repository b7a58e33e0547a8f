import { Temporal } from 'temporal-polyfill';

/** The one time zone of the organisation (decisions 1). */
export const TIME_ZONE = 'Europe/Stockholm';

/** A calendar date in Stockholm, as Temporal has it or as text, '2026-11-23'. */
export type Day = Temporal.PlainDate | string;

const MINUTES_A_DAY = 1440;
const MINUTE_MS = 60_000;
const DAY_MS = MINUTES_A_DAY * MINUTE_MS;
const MOST_MIDNIGHTS = 10_000;

/** The calendar date of an instant, in Stockholm: 23:30 UTC on a winter day is already the next day. */
export const dateOf = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainDate();

/** The date as Temporal has it. */
export const plainDate = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

/**
 * The instant of a time of day in Stockholm, in minutes after midnight; 1440 is the next midnight. A time that the clock change
 * leaves out lies as far behind the gap as it reached into it; of a doubled one the first is meant (Temporal's "compatible").
 */
export const instantAt = (day: Day, minute: number): Date =>
  plainInstant(day, minute) ?? toDate(zoned(wallTime(day, minute)));

/** As `instantAt`, but a time that the clock change leaves out is the end of the gap, so that later times are never earlier. */
export function edgeAt(day: Day, minute: number): Date {
  const plain = plainInstant(day, minute);
  if (plain) return plain;
  const wanted = wallTime(day, minute);
  const found = zoned(wanted);
  if (found.toPlainDateTime().equals(wanted)) return toDate(found);
  const before = wanted.toZonedDateTime(TIME_ZONE, { disambiguation: 'earlier' });
  return toDate(before.getTimeZoneTransition('next') ?? found);
}

/** On a day of 24 hours, reckoned without the zone; null on a day with a clock change. */
function plainInstant(day: Day, minute: number): Date | null {
  const date = plainDate(day);
  const midnight = midnightOf(date);
  const isPlain = midnightOf(date.add({ days: 1 })) - midnight === DAY_MS;
  return isPlain ? new Date(midnight + minute * MINUTE_MS) : null;
}

const midnights = new Map<string, number>();

// Asking the zone takes 20 microseconds, and deadlines ask again and again for the same few days.
function midnightOf(date: Temporal.PlainDate): number {
  const key = date.toString();
  const known = midnights.get(key);
  if (known !== undefined) return known;
  if (midnights.size >= MOST_MIDNIGHTS) midnights.clear();
  const { epochMilliseconds } = zoned(date.toPlainDateTime());
  midnights.set(key, epochMilliseconds);
  return epochMilliseconds;
}

function wallTime(day: Day, minute: number): Temporal.PlainDateTime {
  const date = plainDate(day);
  if (minute === MINUTES_A_DAY) return date.add({ days: 1 }).toPlainDateTime();
  return date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
}

const zoned = (at: Temporal.PlainDateTime): Temporal.ZonedDateTime => at.toZonedDateTime(TIME_ZONE);
const toDate = ({ epochMilliseconds }: Temporal.ZonedDateTime): Date => new Date(epochMilliseconds);
