import { Siren, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { dayName } from '../../shared/time/times';
import { useNow } from '../../shared/time/use-now';
import { Button } from '../../shared/ui/button';
import { icon } from '../../shared/ui/icon-size';
import type { Gap, Moment } from './gaps';
import { isOver, isRunning } from './gaps';
import type { Alarm } from './live';
import styles from './panel.module.css';
import { spanText, weekdayText } from './words';

const FEW = 6;

/** What is wrong now, above everything else. Said at once when it begins. */
export function Alarms({ alarms }: { alarms: readonly Alarm[] }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  return (
    <div role="alert">
      {alarms.length > 0 && (
        <ul className={styles.alarms}>
          {alarms.map(({ id, kind, team, since, present, needed }) => (
            <li key={id}>
              <Siren {...icon} />
              <span>
                <strong>{t(`coverage.alarm.${kind}`, { present, needed })}</strong>
                <span className={styles.small}>
                  {t('coverage.alarm.since', { team: team.name, time: arrivalText(since, now, locale) })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type GapsProps = { gaps: readonly Gap[]; now: Moment; title: string; onFill: (gap: Gap) => void };

/** Where somebody is missing, soonest first; each can be filled. */
export function Gaps({ gaps, now, title, onFill }: GapsProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, FEW);
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul>
        {shown.map((gap) => (
          <GapLine key={gap.key} gap={gap} now={now} onFill={onFill} />
        ))}
      </ul>
      {gaps.length > FEW && (
        <Button look="quiet" className={styles.more ?? ''} onPress={() => setAll(!all)}>
          {all ? t('coverage.showFewer') : t('coverage.showAll', { count: gaps.length })}
        </Button>
      )}
    </section>
  );
}

function GapLine({ gap, now, onFill }: { gap: Gap; now: Moment; onFill: (gap: Gap) => void }) {
  const t = useText();
  const locale = useLocale();
  const span = spanText(gap);
  const when = isRunning(gap, now)
    ? t('coverage.gap.now', { span })
    : t('coverage.gap.when', { day: weekdayText(gap.day, locale), span });
  return (
    <li className={styles.gap}>
      <span className={styles.words}>
        <span className={styles.when}>{when}</span>
        <span className={styles.small}>{t('coverage.gap.need', { ...gap })}</span>
      </span>
      {!isOver(gap, now) && (
        <Button
          small
          aria-label={t('coverage.fillNamed', { team: gap.team, day: dayName(gap.day, locale), span })}
          onPress={() => onFill(gap)}
        >
          <UserPlus {...icon} />
          {t('coverage.fill')}
        </Button>
      )}
    </li>
  );
}
