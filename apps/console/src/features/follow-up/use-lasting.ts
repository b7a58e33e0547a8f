import { useText } from '../../shared/text/use-text';
import { lasting } from './figures';

/** Says minutes as 3 d 4 t, 2 t 5 min or 40 min; a dash for none. */
export function useLasting(): (minutes: number | null | undefined) => string {
  const t = useText();
  return (minutes) => {
    if (minutes === null || minutes === undefined) return '–';
    const long = lasting(minutes);
    if (long.days > 0) return t('followUp.lasting.days', { days: long.days, hours: long.hours });
    if (long.hours > 0) return t('followUp.lasting.hours', { hours: long.hours, minutes: long.minutes });
    return t('followUp.lasting.minutes', { minutes: long.minutes });
  };
}
