/** When somebody answers on an ordinary week's day: minutes after midnight in Stockholm, 1 Monday to 7 Sunday (ISO 8601). */
export type OpeningPeriod = {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
};

/** A local day out of the ordinary. Both null: closed, and no working day. Otherwise the usual hours, cut to these. */
export type SpecialDay = { readonly opensMinute: number | null; readonly closesMinute: number | null };

/** What decides which days are working days, and when somebody answers. Dates are text: '2026-11-23'. */
export type WorkCalendar<P extends OpeningPeriod = OpeningPeriod> = {
  readonly holidays: { has(date: string): boolean };
  readonly special: ReadonlyMap<string, SpecialDay>;
  /** In any order; those of one weekday do not overlap. */
  readonly periods: readonly P[];
};

/** True on a day that is closed by local decision. */
export const isClosedLocally = (date: string, { special }: WorkCalendar): boolean => {
  const day = special.get(date);
  return day !== undefined && day.opensMinute === null && day.closesMinute === null;
};

/** How far ahead or back anything is looked for, so that a calendar that closes every day ends the search: ten years. */
export const FARTHEST_DAYS = 3660;
