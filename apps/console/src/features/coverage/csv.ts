const FORMULA = /^[=+\-@\t\r]/u;

/** Lines for a spreadsheet: semicolons and a byte order mark, as Swedish Excel wants them. No cell begins a formula. */
export function csvOf(lines: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
