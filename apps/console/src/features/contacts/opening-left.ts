import type { Translate } from '../../shared/text/use-text';

/** How much opening time there is left to answer in: 1 t 29 m kvar av öppettiden. Empty when there is none, or nobody waits. */
export function openingLeft(minutes: number | null, t: Translate): string {
  if (minutes === null || minutes <= 0) return '';
  const hours = Math.floor(minutes / 60);
  return hours > 0
    ? t('context.left.hours', { hours, minutes: minutes % 60 })
    : t('context.left.minutes', { minutes });
}
