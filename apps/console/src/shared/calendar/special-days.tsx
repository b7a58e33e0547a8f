import { Button as AriaButton } from 'react-aria-components/Button';
import type { SpecialDayRowFragment } from '../api/generated/graphql';
import { useLocale, useText } from '../text/use-text';
import { dayName } from '../time/times';
import pageStyles from '../ui/page.module.css';
import { Table } from '../ui/table';
import { specialHours } from './special-hours';

type DaysProps = {
  days: readonly SpecialDayRowFragment[];
  /** Whether the reader may change the day. */
  mayChange: (day: SpecialDayRowFragment) => boolean;
  onOpen: (id?: string) => void;
};

/** Closed and short days, one a line. */
export function SpecialDays({ days, mayChange, onOpen }: DaysProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <Table
      title={t('calendar.days')}
      columns={[t('calendar.date'), t('admin.name'), t('calendar.holdsFor'), t('calendar.open')]}
      add={{ words: t('calendar.newDay'), run: () => onOpen() }}
    >
      {days.length === 0 && (
        <tr>
          <td colSpan={4}>{t('calendar.noDays')}</td>
        </tr>
      )}
      {days.map((day) => (
        <tr key={day.id}>
          <td className={pageStyles.number}>{dayName(day.date, locale, 'short')}</td>
          <td>
            {mayChange(day) ? (
              <AriaButton className={pageStyles.rowButton ?? ''} onPress={() => onOpen(day.id)}>
                {day.name}
              </AriaButton>
            ) : (
              day.name
            )}
          </td>
          <td>{day.team?.name ?? t('calendar.everyone')}</td>
          <td className={pageStyles.number}>{specialHours(day, t) ?? t('calendar.closedAllDay')}</td>
        </tr>
      ))}
    </Table>
  );
}
