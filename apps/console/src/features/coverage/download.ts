import type { Translate } from '../../shared/text/use-text';
import { timeOf } from '../../shared/time/times';
import type { Board } from './board';
import { csvOf } from './csv';

/** Saves what the board shows, slot by slot, as a file for a spreadsheet. */
export function downloadWeek(board: Board, week: string, t: Translate): void {
  const url = URL.createObjectURL(new Blob([csvOf(linesOf(board, t))], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${t('coverage.csv.file')}-${week}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

/** A line for each team, day and slot. */
export function linesOf({ rows }: Board, t: Translate): (string | number)[][] {
  const head = [
    t('coverage.team'),
    t('coverage.csv.date'),
    t('coverage.csv.from'),
    t('coverage.csv.to'),
    t('coverage.csv.needed'),
    t('coverage.csv.planned'),
    t('coverage.csv.missing'),
    t('coverage.csv.present'),
  ];
  const lines = rows.flatMap(({ team, days }) =>
    days.flatMap(({ day, pieces }) =>
      pieces.map(({ from, to, needed, planned, present }) => [
        team.name,
        day,
        timeOf(from),
        timeOf(to),
        needed,
        planned,
        Math.max(0, needed - planned),
        present ?? '',
      ]),
    ),
  );
  return [head, ...lines];
}
