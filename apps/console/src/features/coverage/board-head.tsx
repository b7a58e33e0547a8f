import { ChevronLeft, ChevronRight, Download, Table2 } from 'lucide-react';
import { useText } from '../../shared/text/use-text';
import { weekNumber } from '../../shared/time/weeks';
import { IconButton } from '../../shared/ui/icon-button';
import pageStyles from '../../shared/ui/page.module.css';
import type { Board } from './board';
import { downloadWeek } from './download';
import styles from './page.module.css';
import { type CoverageSearch, otherWeek, type Place } from './place';

type HeadProps = {
  search: CoverageSearch;
  place: Place;
  board: Board | undefined;
  onSearch: (next: CoverageSearch) => void;
};

/** What the page is for, which week it shows, and how. */
export function BoardHead({ search, place, board, onSearch }: HeadProps) {
  const t = useText();
  const table = search.vy === 'tabell';
  const step = (by: 1 | -1) => onSearch(otherWeek(search, place, by));
  return (
    <div className={styles.head}>
      <div>
        <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
          {t('nav.coverage')}
        </h1>
        <p className={`${pageStyles.lead} ${styles.lead}`}>{t('coverage.lead')}</p>
      </div>
      <div className={styles.stepper}>
        <IconButton label={t('coverage.previousWeek')} sign={ChevronLeft} onPress={() => step(-1)} />
        <span className={styles.week} aria-live="polite">
          {t('coverage.week', { number: weekNumber(place.week) })}
        </span>
        <IconButton label={t('coverage.nextWeek')} sign={ChevronRight} onPress={() => step(1)} />
      </div>
      <div className={styles.tools}>
        <Looks search={search} onSearch={onSearch} />
        <IconButton
          label={t('coverage.asTable')}
          sign={Table2}
          aria-pressed={table}
          onPress={() => onSearch({ ...search, vy: table ? undefined : 'tabell' })}
        />
        <IconButton
          label={t('coverage.download')}
          sign={Download}
          isDisabled={!board || board.rows.length === 0}
          onPress={() => board && downloadWeek(board, place.week, t)}
        />
      </div>
    </div>
  );
}

function Looks({ search, onSearch }: Pick<HeadProps, 'search' | 'onSearch'>) {
  const t = useText();
  const look = search.vy ?? 'vecka';
  return (
    <fieldset className={styles.looks} aria-label={t('coverage.look')}>
      <button type="button" aria-pressed={look === 'dag'} onClick={() => onSearch({ ...search, vy: 'dag' })}>
        {t('coverage.day')}
      </button>
      <button
        type="button"
        aria-pressed={look === 'vecka'}
        onClick={() => onSearch({ ...search, vy: undefined })}
      >
        {t('coverage.weekLook')}
      </button>
    </fieldset>
  );
}
