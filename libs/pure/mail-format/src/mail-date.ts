import { withoutComments } from './comments';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
};
const DATE =
  /(\d{1,2})[ -]{1,3}([a-z]{3})[a-z]{0,6}\.?[ ,-]{1,3}(\d{2,4})[ ,]{1,3}(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2}))?(?:\.\d{1,9})? ?(?:([+-]\d{1,4})|([a-z]{1,5}))?/i;

/** Two digits mean 1950 to 2049, three count from 1900 (RFC 5322 4.3). */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
};

/** Minutes east of Greenwich; an unknown name counts as UTC (RFC 5322 4.3). */
const offset = (digits: string | undefined, name: string | undefined): number => {
  if (digits === undefined) return name === undefined ? 0 : (ZONES[name.toLowerCase()] ?? 0);
  const four = digits.slice(1).padStart(4, '0');
  const minutes = Number(four.slice(0, 2)) * 60 + Number(four.slice(2));
  return digits.startsWith('-') ? -minutes : minutes;
};

/** The instant of a mail date (RFC 5322 3.3 and 4.3), tolerant of its common faults; null when it is none. */
export const readMailDate = (value: string): Date | null => {
  const plain = withoutComments(value.slice(0, 500)).replace(/\s+/g, ' ').trim();
  const found = DATE.exec(plain);
  if (found === null) return null;
  const [, day, monthName, year, hour, minute, second, digits, zone] = found;
  const month = MONTHS.indexOf((monthName ?? '').toLowerCase());
  if (month < 0 || Number(hour) > 24 || Number(minute) > 59 || Number(day) > 31) return null;
  const local = Date.UTC(
    fullYear(year ?? ''),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  );
  const at = new Date(local - offset(digits, zone) * 60_000);
  return Number.isNaN(at.getTime()) ? null : at;
};
