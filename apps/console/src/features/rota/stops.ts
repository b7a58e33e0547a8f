/** Where the focus can stand: a shift of a cell, or after the last one, where a shift is added. */
export type Stop = { row: number; day: number; index: number };
/** How many shifts each cell has, by row and day. */
export type Counts = readonly (readonly number[])[];

type Press = { key: string; ctrlKey: boolean };

/** Where a key leads, or null when it is not one of the grid's. Arrows stop at the edges. */
export function nextStop(at: Stop, { key, ctrlKey }: Press, counts: Counts): Stop | null {
  const last = { row: counts.length - 1, day: (counts[0]?.length ?? 0) - 1 };
  switch (key) {
    case 'ArrowUp':
      return at.index > 0 ? { ...at, index: at.index - 1 } : above(at, counts);
    case 'ArrowDown':
      return at.index < countAt(counts, at) ? { ...at, index: at.index + 1 } : below(at, last.row);
    case 'ArrowLeft':
      return at.day > 0 ? inDay(at, at.day - 1, counts) : at;
    case 'ArrowRight':
      return at.day < last.day ? inDay(at, at.day + 1, counts) : at;
    case 'Home':
      return inDay({ ...at, row: ctrlKey ? 0 : at.row }, 0, counts);
    case 'End':
      return inDay({ ...at, row: ctrlKey ? last.row : at.row }, last.day, counts);
    default:
      return null;
  }
}

function countAt(counts: Counts, { row, day }: { row: number; day: number }): number {
  return counts[row]?.[day] ?? 0;
}

function above(at: Stop, counts: Counts): Stop {
  if (at.row === 0) return at;
  const row = at.row - 1;
  return { ...at, row, index: countAt(counts, { ...at, row }) };
}

function below(at: Stop, last: number): Stop {
  return at.row === last ? at : { ...at, row: at.row + 1, index: 0 };
}

/** From the place to add one goes to the place to add, from a shift to the first shift. */
function inDay(at: Stop, day: number, counts: Counts): Stop {
  const adding = at.index === countAt(counts, at);
  return { ...at, day, index: adding ? countAt(counts, { row: at.row, day }) : 0 };
}
