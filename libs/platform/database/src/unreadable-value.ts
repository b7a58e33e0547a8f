import { QueryFailedError } from 'typeorm';

/** NUL in a text, no uuid, no time, a time out of range: class 22 of PostgreSQL's codes, as far as a question can cause them. */
const CODES = ['22021', '22P02', '22P05', '22007', '22008'];

/** True when PostgreSQL refused a statement since one of its values can't be what its column holds. */
export function isUnreadableValue(fault: unknown): boolean {
  if (!(fault instanceof QueryFailedError)) return false;
  const { code } = fault.driverError as { code?: string };
  return code !== undefined && CODES.includes(code);
}
