/** A fault in words that may be logged: its name, code and place, not its message, which may carry content or addresses. */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const { code, routine } = fault as { code?: unknown; routine?: unknown };
  const place = fault.stack
    ?.split('\n')
    .find((line) => line.trim().startsWith('at '))
    ?.trim();
  return [fault.name, code, routine, place].filter((part) => typeof part === 'string').join(' ');
}
