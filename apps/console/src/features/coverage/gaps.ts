import type { Board, Piece } from './board';

/** Too few planned, for a while: pieces that follow each other and lack as many are one gap. */
export type Gap = {
  key: string;
  teamId: string;
  team: string;
  day: string;
  from: number;
  to: number;
  needed: number;
  planned: number;
};
/** A moment in the municipality. */
export type Moment = { day: string; minute: number };

/** The gaps of a board, by time. */
export function gapsOf({ rows }: Board): Gap[] {
  const gaps = rows.flatMap(({ team, days }) =>
    days.flatMap(({ day, pieces }) =>
      merged(pieces).map((piece) => ({
        key: `${team.id}|${day}|${piece.from}`,
        teamId: team.id,
        team: team.name,
        day,
        from: piece.from,
        to: piece.to,
        needed: piece.needed,
        planned: piece.planned,
      })),
    ),
  );
  return gaps.sort((a, b) => a.day.localeCompare(b.day) || a.from - b.from);
}

/** The pieces in which somebody is missing, joined where they follow each other alike. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.planned >= piece.needed) continue;
    const last = joined.at(-1);
    const same = last?.to === piece.from && last.planned === piece.planned && last.needed === piece.needed;
    if (last && same) joined[joined.length - 1] = { ...last, to: piece.to };
    else joined.push(piece);
  }
  return joined;
}

/** A gap that is over can't be filled. */
export function isOver(gap: Gap, now: Moment): boolean {
  return gap.day < now.day || (gap.day === now.day && gap.to <= now.minute);
}

export function isRunning(gap: Gap, now: Moment): boolean {
  return gap.day === now.day && gap.from <= now.minute && now.minute < gap.to;
}
