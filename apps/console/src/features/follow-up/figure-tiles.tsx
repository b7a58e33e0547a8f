import type { ReplyFiguresFragment } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { classes } from '../../shared/ui/classes';
import { judged, percent } from './figures';
import styles from './follow-up.module.css';
import { useLasting } from './use-lasting';

/** The figures of the period and of what waits now. */
export function FigureTiles({ figures }: { figures: ReplyFiguresFragment }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const lasting = useLasting();
  const { received, answered, withinOneWorkingDay, withinTwoWorkingDays, oldestWaitingSince } = figures;
  const since = oldestWaitingSince && arrivalText(oldestWaitingSince, now, locale);
  return (
    <section className={styles.part} aria-labelledby="figures">
      <h2 id="figures" className={styles.partTitle}>
        {t('followUp.figures')}
      </h2>
      <dl className={styles.tiles}>
        <Share name={t('followUp.withinOne')} part={withinOneWorkingDay} whole={judged(figures)} />
        <Share name={t('followUp.withinTwo')} part={withinTwoWorkingDays} whole={judged(figures)} />
        <Tile name={t('followUp.median')} value={lasting(figures.medianMinutesToFirstAnswer)} />
        <Tile name={t('followUp.received')} value={String(received)}>
          {t('followUp.answeredOf', { count: answered })}
        </Tile>
        <Tile
          name={t('followUp.unanswered')}
          value={String(figures.neverAnswered)}
          alarming={figures.neverAnswered > 0}
        >
          {t('followUp.unansweredHint')}
        </Tile>
        <Tile name={t('followUp.waiting')} value={String(figures.waiting)}>
          {since ? t('followUp.oldest', { since }) : t('followUp.nobodyWaits')}
        </Tile>
      </dl>
    </section>
  );
}

function Share({ name, part, whole }: { name: string; part: number; whole: number }) {
  const t = useText();
  const share = percent(part, whole);
  return (
    <Tile name={name} value={share === null ? '–' : `${share} %`}>
      {t('followUp.of', { part, whole })}
    </Tile>
  );
}

type TileProps = { name: string; value: string; alarming?: boolean; children?: string };

function Tile({ name, value, alarming = false, children }: TileProps) {
  return (
    <div className={classes(styles.tile, alarming && styles.alarming)}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {children && <dd className={styles.facts}>{children}</dd>}
    </div>
  );
}
