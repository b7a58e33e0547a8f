import { Button as AriaButton } from 'react-aria-components/Button';
import type { SpecialDayRowFragment } from '../api/generated/graphql';
import { useLocale, useText } from '../text/use-text';
import { dayName } from '../time/times';
import { useKeptFocus } from '../ui/kept-focus';
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
        <DayRow key={day.id} day={day} {...(mayChange(day) ? { onOpen: () => onOpen(day.id) } : {})} />
      ))}
    </Table>
  );
}

function DayRow({ day, onOpen }: { day: SpecialDayRowFragment; onOpen?: () => void }) {
  const t = useText();
  const locale = useLocale();
  const row = useKeptFocus<HTMLTableRowElement>();
  return (
    <tr ref={row}>
      <td className={pageStyles.number}>{dayName(day.date, locale, 'short')}</td>
      <td>
        {onOpen ? (
          <AriaButton className={pageStyles.rowButton ?? ''} onPress={onOpen}>
            {day.name}
          </AriaButton>
        ) : (
          day.name
        )}
      </td>
      <td>{day.team?.name ?? t('calendar.everyone')}</td>
      <td className={pageStyles.number}>{specialHours(day, t) ?? t('calendar.closedAllDay')}</td>
    </tr>
  );
}
