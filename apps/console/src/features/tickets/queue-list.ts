/** A row of the queue as the list knows it. Its identity is the id, never its place. */
export type QueueRow = { readonly id: string; readonly reference: string; readonly urgent: boolean };

/** What is on the screen, and what the server last said. They differ while new rows wait to be let in. */
export type QueueList = {
  readonly shown: readonly QueueRow[];
  readonly latest: readonly QueueRow[];
  /** Where the next page begins; null at the end. */
  readonly cursor: string | null;
  /** Rows that the person has dealt with, and what came after each: one steps on from there. */
  readonly done: readonly { readonly row: QueueRow; readonly next: QueueRow | undefined }[];
};

const REMEMBERED = 20;

type Page = { rows: readonly QueueRow[]; cursor: string | null };

export const emptyQueue: QueueList = { shown: [], latest: [], cursor: null, done: [] };

/** Takes the server's newest list. Nothing on the screen moves, unless the screen was empty. */
export function receive(list: QueueList, page: Page): QueueList {
  const next = { ...list, latest: page.rows, cursor: page.cursor };
  return list.shown.length === 0 ? apply(next) : next;
}

/** Lets new rows in and the left ones out. */
export function apply(list: QueueList): QueueList {
  return { ...list, shown: list.latest };
}

/** Adds the next page at the end of both. */
export function append(list: QueueList, page: Page): QueueList {
  return {
    ...list,
    shown: [...list.shown, ...without(page.rows, list.shown)],
    latest: [...list.latest, ...without(page.rows, list.latest)],
    cursor: page.cursor,
  };
}

/** The person's own deed: the row leaves at once. */
export function remove(list: QueueList, id: string): QueueList {
  const others = (rows: readonly QueueRow[]) => rows.filter((row) => row.id !== id);
  const row = list.shown.find((shown) => shown.id === id);
  const done = row ? [{ row, next: nextAfter(list, id) }, ...list.done].slice(0, REMEMBERED) : list.done;
  return { ...list, shown: others(list.shown), latest: others(list.latest), done };
}

/** How many rows wait above the list. Rows below what is loaded are not news. */
export function pendingCount(list: QueueList): number {
  return without(within(list.latest, list.shown, list.cursor), list.shown).length;
}

/** Rows on the screen that are no longer in the view. */
export function goneIds(list: QueueList): ReadonlySet<string> {
  return new Set(without(within(list.shown, list.latest, list.cursor), list.latest).map((row) => row.id));
}

/** The row that a step from `id` leads to; rows that left are skipped. */
export function step(list: QueueList, id: string | undefined, by: 1 | -1): QueueRow | undefined {
  const gone = goneIds(list);
  const dealtWith = list.done.find(({ row }) => row.id === id);
  const from = dealtWith ? dealtWith.next?.id : id;
  const at = list.shown.findIndex((row) => row.id === from);
  if (at < 0) return list.shown.find((row) => !gone.has(row.id));
  // What came after a row that is no longer there has taken its place.
  for (let i = dealtWith && by === 1 ? at : at + by; i >= 0 && i < list.shown.length; i += by) {
    const row = list.shown[i];
    if (row && !gone.has(row.id)) return row;
  }
  return undefined;
}

/** The id behind a reference, also of a row that the person has just dealt with. */
export function idOf(list: QueueList, reference: string | undefined): string | undefined {
  const rows = [...list.shown, ...list.done.map(({ row }) => row)];
  return rows.find((row) => row.reference === reference)?.id;
}

/** What opens when `id` has been dealt with: the next row, or at the end the one before. */
export function nextAfter(list: QueueList, id: string): QueueRow | undefined {
  return step(list, id, 1) ?? step(list, id, -1);
}

/** Urgent rows first, in the order they came; the rest keeps the server's order. */
export function urgentFirst(rows: readonly QueueRow[]): QueueRow[] {
  return [...rows.filter((row) => row.urgent), ...rows.filter((row) => !row.urgent)];
}

function without(rows: readonly QueueRow[], others: readonly QueueRow[]): QueueRow[] {
  const known = new Set(others.map((row) => row.id));
  return rows.filter((row) => !known.has(row.id));
}

/** While more pages follow, only rows before the last common one are certain. */
function within(rows: readonly QueueRow[], others: readonly QueueRow[], cursor: string | null) {
  if (cursor === null) return rows;
  const known = new Set(others.map((row) => row.id));
  return rows.slice(0, rows.findLastIndex((row) => known.has(row.id)) + 1);
}
