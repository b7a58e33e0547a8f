import type { Shift } from './rota-week';
import type { ShiftMoves } from './use-shift-moves';

/** What a lead can do in the grid; members only look. */
export type Editing = {
  moves: ShiftMoves;
  change: (shift: Shift) => void;
  add: (personId: string, date: string) => void;
  remove: (shift: Shift) => void;
  /** Says that there is no room that way. */
  blocked: () => void;
};

/** Names the place of a shift, or where one is added, so that the focus finds it again. */
export function stopKey(personId: string, date: string, shiftId = 'add'): string {
  return `${personId} ${date} ${shiftId}`;
}
