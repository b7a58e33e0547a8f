import { CalendarOff, ChevronLeft, ChevronRight, Clock, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { spanText } from '../../shared/time/days';
import { addDays, weekNumber, weekOf } from '../../shared/time/weeks';
import { Button } from '../../shared/ui/button';
import { Select } from '../../shared/ui/field';
import { IconButton } from '../../shared/ui/icon-button';
import { icon } from '../../shared/ui/icon-size';
import pageStyles from '../../shared/ui/page.module.css';
import styles from './rota.module.css';
import type { RotaTeam } from './rota-week';

export type RotaSheet = 'copy' | 'opening' | 'days';
type HeadProps = {
  teams: readonly RotaTeam[];
  team: RotaTeam;
  monday: string;
  lead: boolean;
  onTeam: (slug: string) => void;
  onWeek: (week: string) => void;
  onSheet: (sheet: RotaSheet) => void;
  board: ReactNode;
};

/** Whose rota, which week, and what a lead can do with the whole of it. */
export function RotaHead({ teams, team, monday, lead, onTeam, onWeek, onSheet, board }: HeadProps) {
  const t = useText();
  return (
    <>
      <div className={pageStyles.head}>
        <div>
          <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
            {t('rota.title')}
          </h1>
          <p className={pageStyles.lead}>{t(lead ? 'rota.lead' : 'rota.leadReadOnly')}</p>
        </div>
        <span className={pageStyles.headEnd}>{board}</span>
      </div>
      <div className={styles.tools}>
        <Select label={t('admin.team')} value={team.slug} onChange={(event) => onTeam(event.target.value)}>
          {teams.map((one) => (
            <option key={one.id} value={one.slug}>
              {one.name}
            </option>
          ))}
        </Select>
        <WeekSwitch monday={monday} onWeek={onWeek} />
        {lead && <LeadTools onSheet={onSheet} />}
      </div>
    </>
  );
}

function LeadTools({ onSheet }: { onSheet: (sheet: RotaSheet) => void }) {
  const t = useText();
  return (
    <div className={styles.deeds}>
      <Button onPress={() => onSheet('copy')}>
        <Copy {...icon} />
        {t('rota.copy')}
      </Button>
      <Button onPress={() => onSheet('opening')}>
        <Clock {...icon} />
        {t('calendar.opening')}
      </Button>
      <Button onPress={() => onSheet('days')}>
        <CalendarOff {...icon} />
        {t('rota.closedDays')}
      </Button>
    </div>
  );
}

function WeekSwitch({ monday, onWeek }: { monday: string; onWeek: (week: string) => void }) {
  const t = useText();
  const locale = useLocale();
  const week = (by: number) => weekOf(addDays(monday, by * 7));
  return (
    <div className={styles.week}>
      <IconButton label={t('rota.weekBefore')} sign={ChevronLeft} onPress={() => onWeek(week(-1))} />
      <span className={styles.weekName} aria-live="polite">
        <strong>{t('rota.week', { week: weekNumber(weekOf(monday)) })}</strong>
        <span>{spanText(`${monday}T12:00:00Z`, `${addDays(monday, 6)}T12:00:00Z`, locale)}</span>
      </span>
      <IconButton label={t('rota.weekAfter')} sign={ChevronRight} onPress={() => onWeek(week(1))} />
    </div>
  );
}
