import type { Translate } from '../text/use-text';
import { shortSpan } from '../time/times';

type Hours = { opensAt?: string | null; closesAt?: string | null };

/** When a short day is open, in words; null for a day that is closed. */
export function specialHours({ opensAt, closesAt }: Hours, t: Translate): string | null {
  if (opensAt != null && closesAt != null) return shortSpan(opensAt, closesAt);
  if (opensAt != null) return t('calendar.fromTime', { time: opensAt });
  return closesAt == null ? null : t('calendar.untilTime', { time: closesAt });
}
