/** The reference that citizens and colleagues quote: `KC-2026-000123`. */
export const reference = (prefix: string, year: number, number: number | string): string =>
  `${prefix}-${year}-${String(number).padStart(6, '0')}`;
