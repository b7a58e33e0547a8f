import { instantAt } from '@kontaktpost/working-time';
import type { Span } from './spans';

const MINUTE = 60_000;
const DAY = 1440;

/** A piece of a day in Stockholm: a date, and minutes after midnight. */
export type LocalTime = { readonly date: string; readonly fromMinute: number; readonly toMinute: number };

/** Turns times of day into spans. It remembers each date, since a board asks for thousands of times on a few days. */
export function spansOfDays(): (time: LocalTime) => Span {
  const days = new Map<string, { midnight: number; ordinary: boolean }>();
  const dayOf = (date: string) => {
    const known = days.get(date) ?? lookAt(date);
    days.set(date, known);
    return known;
  };
  const at = (date: string, minute: number): number => {
    const { midnight, ordinary } = dayOf(date);
    return ordinary ? midnight + minute * MINUTE : instantAt(date, minute).getTime();
  };
  return ({ date, fromMinute, toMinute }) => ({ start: at(date, fromMinute), end: at(date, toMinute) });
}

/** The span of one piece of a day; on the days of the clock change as long as it really is. */
export const spanOf = (time: LocalTime): Span => spansOfDays()(time);

/** True for a time that the clocks skip when they go forward: it and the time an hour later are one instant. */
export const isSkipped = (date: string, minute: number): boolean =>
  minute + 60 <= DAY && instantAt(date, minute).getTime() === instantAt(date, minute + 60).getTime();

function lookAt(date: string): { midnight: number; ordinary: boolean } {
  const midnight = instantAt(date, 0).getTime();
  return { midnight, ordinary: instantAt(date, DAY).getTime() - midnight === DAY * MINUTE };
}
