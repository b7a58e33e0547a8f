import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Chip } from '../../shared/ui/chip';
import { useKeptFocus } from '../../shared/ui/kept-focus';
import { Unseen } from '../../shared/ui/states';
import styles from './absences.module.css';
import { stretchText } from './stretch';

type ListProps = {
  absences: readonly AbsenceFactsFragment[];
  /** Whose each is stands first. */
  named?: boolean;
  onChange?: (absence: AbsenceFactsFragment) => void;
};

/** Absences with their days and who covers. */
export function AbsenceList({ absences, named, onChange }: ListProps) {
  return (
    <ul className={styles.list}>
      {absences.map((absence) => (
        <AbsenceRow
          key={absence.id}
          absence={absence}
          named={named ?? false}
          {...(onChange ? { onChange: () => onChange(absence) } : {})}
        />
      ))}
    </ul>
  );
}

type RowProps = { absence: AbsenceFactsFragment; named: boolean; onChange?: () => void };

function AbsenceRow({ absence, named, onChange }: RowProps) {
  const t = useText();
  const days = stretchText(absence, useLocale());
  const coverWords = useCoverWords();
  const row = useKeptFocus<HTMLLIElement>();
  const running = absence.state === 'RUNNING';
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.words}>
        <p className={styles.days}>
          {named ? `${absence.person.name}, ${days}` : days}
          {running && <Chip tone="warn">{t('absence.running')}</Chip>}
          {absence.kind && <Chip>{t(`absence.kind.${absence.kind}`)}</Chip>}
        </p>
        {!named && <p className={styles.under}>{coverWords(absence)}</p>}
      </div>
      {onChange && (
        <Button small onPress={onChange}>
          {t('absence.change')}
          <Unseen> {days}</Unseen>
        </Button>
      )}
    </li>
  );
}

/** Who covers, and what becomes of the tickets. */
export function useCoverWords(): (absence: AbsenceFactsFragment) => string {
  const t = useText();
  return ({ standIn, team, share }) => {
    const name = standIn?.name ?? team?.name ?? '';
    return `${t('absence.coveredBy', { name })} · ${t(`absence.share.${share}`)}`;
  };
}
