/** A stretch of time in epoch milliseconds: `start` belongs to it, `end` does not. */
export type Span = { readonly start: number; readonly end: number };

/** The same time without overlaps, in order. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return joined;
}

/** What is left of the spans when others are taken off, without overlaps and in order. */
export function minus(spans: readonly Span[], off: readonly Span[]): Span[] {
  let left = union(spans);
  for (const cut of union(off)) left = left.flatMap((span) => without(span, cut));
  return left;
}

/** True when they share time; touching is not sharing. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

function without(span: Span, cut: Span): Span[] {
  if (!overlap(span, cut)) return [span];
  return [
    { start: span.start, end: cut.start },
    { start: cut.end, end: span.end },
  ].filter(({ start, end }) => start < end);
}
