import type { KeyboardEvent } from 'react';
import type { CoverageBoardQuery } from '../../shared/api/generated/graphql';

export type Alarm = CoverageBoardQuery['coverageAlarms'][number];
/** How it really is now, where that is worse than planned: fewer than needed are there, or nobody is. */
export type Live = 'short' | 'nobody';

/** By team. Alarms are raised when it has lasted long enough to be true. */
export function liveByTeam(alarms: readonly Alarm[]): Map<string, Live> {
  const live = new Map<string, Live>();
  for (const { kind, team } of alarms) {
    if (kind === 'NOBODY') live.set(team.id, 'nobody');
    if (kind === 'TOO_FEW' && !live.has(team.id)) live.set(team.id, 'short');
  }
  return live;
}

const WEEK_KEYS: Record<string, 1 | -1> = { '[': -1, PageUp: -1, ']': 1, PageDown: 1 };

/** The keys of a grid: arrows between the days and teams, Home and End in the row, [ and ] or the page keys to another week. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>, onWeek: (by: 1 | -1) => void): void {
  const week = WEEK_KEYS[event.key];
  if (week) {
    event.preventDefault();
    onWeek(week);
    return;
  }
  const rows = [...event.currentTarget.querySelectorAll('[role=row]')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('button[data-day]')])
    .filter((row) => row.length > 0);
  const y = rows.findIndex((row) => row.includes(event.target as HTMLElement));
  const row = rows[y];
  if (!row) return;
  const next = target(event.key, rows, y, row.indexOf(event.target as HTMLElement));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function target(key: string, rows: HTMLElement[][], y: number, x: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowLeft':
      return rows[y]?.[x - 1];
    case 'ArrowRight':
      return rows[y]?.[x + 1];
    case 'ArrowUp':
      return rows[y - 1]?.[x];
    case 'ArrowDown':
      return rows[y + 1]?.[x];
    case 'Home':
      return rows[y]?.[0];
    case 'End':
      return rows[y]?.at(-1);
    default:
      return undefined;
  }
}
