import { Plus } from 'lucide-react';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName, shortSpan, timeOf } from '../../shared/time/times';
import { Button } from '../../shared/ui/button';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import { Unseen } from '../../shared/ui/states';
import type { Editing } from './editing';
import styles from './rota.module.css';
import { awayOn, byTime, type Day, isWholeDay, type RotaTeam, type Shift } from './rota-week';
import shiftStyles from './shift.module.css';
import { signs } from './shift-bar';
import { VoidWords } from './shift-line';
import type { Rota } from './use-rota';
import { dayNote, gapsOf, needWords } from './words';

type ListProps = { team: RotaTeam; rota: Rota; editing: Editing | undefined };

/** The week day by day, where there is no room for its grid. */
export function RotaList({ team, rota, editing }: ListProps) {
  return (
    <div className={styles.list}>
      {rota.days.map((day) => (
        <DayList key={day.date} {...{ team, rota, day, editing }} />
      ))}
    </div>
  );
}

function DayList({ team, rota, day, editing }: ListProps & { day: Day }) {
  const t = useText();
  const locale = useLocale();
  const name = dayName(day.date, locale);
  const note = dayNote(day, t);
  const shifts = rota.shifts.filter((shift) => shift.date === day.date).sort(byTime);
  const short = gapsOf(day.slots).length > 0;
  return (
    <section className={styles.dayList} aria-label={name}>
      <h2>{name}</h2>
      {note && <p className={styles.note}>{note}</p>}
      <p className={classes(styles.dayNeed, short && styles.dayShort)}>{needWords(day.slots, t)}</p>
      <AwayLines {...{ team, rota, day }} />
      <ul>
        {shifts.map((shift) => (
          <li key={shift.id}>
            <ListLine shift={shift} onOpen={editing && (() => editing.change(shift))} />
          </li>
        ))}
      </ul>
      {editing && (
        <Button small aria-label={t('rota.addDay', { day: name })} onPress={() => editing.add('', day.date)}>
          <Plus {...smallIcon} />
          {t('rota.add')}
        </Button>
      )}
    </section>
  );
}

function AwayLines({ team, rota, day }: Pick<ListProps, 'team' | 'rota'> & { day: Day }) {
  const t = useText();
  return team.members.map(({ person }) => {
    const away = awayOn(rota.absences, person.id, day.date);
    if (!away) return null;
    const time = shortSpan(timeOf(away.from), timeOf(away.to));
    return (
      <p key={person.id} className={styles.away}>
        {person.name}: {isWholeDay(away) ? t('rota.away') : t('rota.awayPart', { time })}
      </p>
    );
  });
}

function ListLine({ shift, onOpen }: { shift: Shift; onOpen: (() => void) | undefined }) {
  const t = useText();
  const locale = useLocale();
  const Sign = signs[shift.work];
  const content = (
    <>
      <span className={classes(shiftStyles.badge, shiftStyles.wide, shiftStyles[shift.work])}>
        <Sign {...smallIcon} />
        {t(`rota.work.${shift.work}`)}
      </span>
      <span className={styles.listTime}>{shortSpan(shift.from, shift.to)}</span>
      <span className={styles.listName}>
        {shift.person.name}
        <Unseen>, {dayName(shift.date, locale)}</Unseen>
      </span>
      <VoidWords shift={shift} />
    </>
  );
  if (!onOpen) return <div className={styles.listLine}>{content}</div>;
  return (
    <button type="button" className={styles.listLine} onClick={onOpen}>
      {content}
    </button>
  );
}
