import type { AbsenceFactsFragment, AbsenceTeamsQuery } from '../../shared/api/generated/graphql';
import { colleagues } from '../../shared/people/away';
import { useMe } from '../../shared/session/me';
import { useLocale, useText } from '../../shared/text/use-text';
import { weekdayOf } from '../../shared/time/weeks';
import { Avatar } from '../../shared/ui/avatar';
import { classes } from '../../shared/ui/classes';
import { Unseen } from '../../shared/ui/states';
import { useCoverWords } from './absence-list';
import type { Person } from './absence-people';
import styles from './absences.module.css';
import { MemberMenu } from './member-menu';
import type { Opened } from './opened';
import { stretchText } from './stretch';
import { type StripDay, stripOf } from './strip';

type TableProps = {
  team: AbsenceTeamsQuery['teams'][number];
  days: readonly string[];
  today: string;
  absences: readonly AbsenceFactsFragment[];
  /** Leads see why somebody is away, and act for the members. */
  led: boolean;
  onOpen: (opened: Opened) => void;
};

/** A team's week: a row a person, a cell a day. */
export function TeamTable({ team, days, today, absences, led, onOpen }: TableProps) {
  const me = useMe();
  const members = colleagues(
    team.members.map(({ person }) => person),
    me.id,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className={styles.tableBox} aria-label={team.name} tabIndex={0}>
      <table className={styles.table}>
        <TableHead {...{ days, today }} name={team.name} led={led} />
        <tbody>
          {members.map((person) => (
            <MemberRow
              key={person.id}
              {...{ person, days, today, led, onOpen }}
              absences={absences.filter((absence) => absence.person.id === person.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = Pick<TableProps, 'days' | 'today' | 'led'> & { name: string };

function TableHead({ days, today, name, led }: HeadProps) {
  const t = useText();
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
  return (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        {days.map((day) => (
          <th key={day} scope="col" className={classes(styles.dayHead, day === today && styles.today)}>
            {format.format(new Date(day))}
          </th>
        ))}
        <th scope="col">{t('absence.coveredHead')}</th>
        {led && (
          <th scope="col" className={styles.deedsHead}>
            <Unseen>{t('absence.deeds')}</Unseen>
          </th>
        )}
      </tr>
    </thead>
  );
}

type RowProps = Omit<TableProps, 'team'> & { person: Person };

function MemberRow({ person, days, today, absences, led, onOpen }: RowProps) {
  const locale = useLocale();
  const coverWords = useCoverWords();
  const t = useText();
  const standing = absences.filter(({ state }) => state !== 'CANCELLED');
  return (
    <tr>
      <th scope="row">
        <span className={styles.person}>
          <Avatar size="small" name={person.name} />
          {person.name}
        </span>
      </th>
      {stripOf(absences, days).map((day) => (
        <DayCell key={day.day} day={day} />
      ))}
      <td className={styles.covered}>
        {standing.map((absence) => (
          <p key={absence.id}>
            {stretchText(absence, locale)}
            {led && absence.kind && ` · ${t(`absence.kind.${absence.kind}`)}`}
            <span className={styles.under}>{coverWords(absence)}</span>
          </p>
        ))}
      </td>
      {led && (
        <td>
          <MemberMenu {...{ person, absences, today, onOpen }} />
        </td>
      )}
    </tr>
  );
}

function DayCell({ day: { day, away } }: { day: StripDay }) {
  const t = useText();
  const rest = weekdayOf(day) > 5;
  return (
    <td className={classes(styles.day, rest && styles.rest)}>
      {away && (
        <span className={classes(styles.away, away === 'part' && styles.part)}>
          <Unseen>{t(`absence.day.${away}`)}</Unseen>
        </span>
      )}
    </td>
  );
}
