import { QueryFailedError } from 'typeorm';

/** The name of the constraint that PostgreSQL refused a statement for, null for any other fault. */
export function violatedConstraint(fault: unknown): string | null {
  if (!(fault instanceof QueryFailedError)) return null;
  const { constraint } = fault.driverError as { constraint?: string };
  return constraint ?? null;
}
