import { useQuery } from '@apollo/client/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import type { CalendarYearQuery } from '../../shared/api/generated/graphql';
import { CALENDAR_YEAR } from '../../shared/calendar/documents';
import { calendarTopics } from '../../shared/calendar/hints';
import { SpecialDaySheet } from '../../shared/calendar/special-day-sheet';
import { SpecialDays } from '../../shared/calendar/special-days';
import { useHints } from '../../shared/hints/hints';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { dayName } from '../../shared/time/times';
import { IconButton } from '../../shared/ui/icon-button';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { Table } from '../../shared/ui/table';
import styles from './administration.module.css';
import { TEAMS } from './documents';

/** The days that deadlines and phone hours follow: Sweden's, and those of the municipality's own. */
export function CalendarPart() {
  const [year, setYear] = useState(() => Number(dayOf(Date.now()).slice(0, 4)));
  const { data, previousData, error, refetch } = useQuery(CALENDAR_YEAR, {
    variables: { year, from: `${year}-01-01`, to: `${year}-12-31` },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  useHints(calendarTopics, again);
  const shown = data ?? previousData;
  if (error && !shown) return <FaultCard fault={faultOf(error)} onRetry={again} />;
  if (!shown) return null;
  return (
    <>
      <YearSwitch year={year} onChange={setYear} />
      <OwnDays days={shown.specialDays} onChanged={again} />
      <div className={styles.apart}>
        <Holidays holidays={shown.holidays} />
      </div>
    </>
  );
}

function YearSwitch({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const t = useText();
  return (
    <fieldset className={styles.year}>
      <legend className={styles.yearName}>{t('calendar.year')}</legend>
      <IconButton
        label={t('calendar.yearBefore', { year: String(year - 1) })}
        sign={ChevronLeft}
        onPress={() => onChange(year - 1)}
      />
      <span aria-live="polite">{year}</span>
      <IconButton
        label={t('calendar.yearAfter', { year: String(year + 1) })}
        sign={ChevronRight}
        onPress={() => onChange(year + 1)}
      />
    </fieldset>
  );
}

type Days = CalendarYearQuery['specialDays'];

function OwnDays({ days, onChanged }: { days: Days; onChanged: () => void }) {
  const { data } = useQuery(TEAMS);
  const [open, setOpen] = useState<string>();
  const chosen = days.find((day) => day.id === open);
  const saved = () => {
    setOpen(undefined);
    onChanged();
  };
  return (
    <>
      <SpecialDays days={days} mayChange={() => true} onOpen={(id) => setOpen(id ?? 'new')} />
      {(chosen || open === 'new') && (
        <SpecialDaySheet
          key={open}
          day={chosen}
          teams={data?.teams ?? []}
          organisation
          onClose={() => setOpen(undefined)}
          onSaved={saved}
        />
      )}
    </>
  );
}

function Holidays({ holidays }: { holidays: CalendarYearQuery['holidays'] }) {
  const t = useText();
  const locale = useLocale();
  return (
    <>
      <Table title={t('calendar.holidays')} columns={[t('calendar.date'), t('admin.name')]}>
        {holidays.map((day) => (
          <tr key={day.date}>
            <td className={pageStyles.number}>{dayName(day.date, locale)}</td>
            <td>{day.name}</td>
          </tr>
        ))}
      </Table>
      <p className={styles.testHint}>{t('calendar.holidaysHint')}</p>
    </>
  );
}
