import Holidays from 'date-holidays';

export type Holiday = { readonly date: string; readonly name: string };

const NON_WORKING = ['public', 'bank'] as const;
const DATE_LENGTH = '2026-11-23'.length;

let rules: Holidays | undefined;
const years = new Map<number, ReadonlyMap<string, string>>();

/** The days of that year on which Sweden does not work, Saturdays and other Sundays aside, by date: public holidays and the three eves. */
export const holidaysOf = (year: number): Holiday[] =>
  [...namesOf(year)].map(([date, name]) => ({ date, name }));

/** Every Swedish holiday, read year by year as it is asked for. */
export const swedishHolidays = {
  has: (date: string): boolean => namesOf(Number.parseInt(date, 10)).has(date),
};

// `isHoliday` of the library reckons in the process's time zone; the `date` of its lists is the Swedish one.
function namesOf(year: number): ReadonlyMap<string, string> {
  const known = years.get(year);
  if (known) return known;
  rules ??= new Holidays('SE', { types: [...NON_WORKING], languages: ['sv'] });
  const found = new Map(
    rules.getHolidays(year).map(({ date, name }) => [date.slice(0, DATE_LENGTH), name] as const),
  );
  years.set(year, found);
  return found;
}
