import type { CoverageDayQuery } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { clock, dayOf } from '../../shared/time/days';
import { Avatar } from '../../shared/ui/avatar';
import { classes } from '../../shared/ui/classes';
import type { Moment } from './gaps';
import styles from './panel.module.css';
import { type Attendance, type PresenceState, presenceOf } from './presence';
import { awaySpan } from './timeline';

type Absence = CoverageDayQuery['awayNow'][number];
type PresenceProps = {
  team: string;
  members: readonly Attendance[];
  /** Today's. */
  absences: readonly Absence[];
  now: Moment;
};

/** Who of a team is where, in a word each. */
export function PresenceNow({ team, members, absences, now }: PresenceProps) {
  const t = useText();
  const sick = new Set(absences.filter((absence) => isSickNow(absence, now)).map(({ person }) => person.id));
  return (
    <section>
      <h2 className={styles.heading}>{t('coverage.presence', { team })}</h2>
      <ul className={styles.members}>
        {members.map((member) => (
          <Member
            key={member.person.id}
            member={member}
            state={presenceOf(member, sick.has(member.person.id))}
            today={now.day}
          />
        ))}
      </ul>
    </section>
  );
}

type MemberProps = { member: Attendance; state: PresenceState; today: string };

function Member({ member: { person, since, present }, state, today }: MemberProps) {
  const t = useText();
  const locale = useLocale();
  const seen = since && dayOf(since) === today && !present && (state === 'missing' || state === 'elsewhere');
  return (
    <li className={styles.member}>
      <Avatar name={person.name} className={styles.avatar ?? ''} />
      <span className={styles.memberName}>
        {person.name}
        {seen && (
          <span className={styles.small}>{t('coverage.lastSeen', { time: clock(since, locale) })}</span>
        )}
      </span>
      <span className={classes(styles.state, styles[state])}>{t(`coverage.state.${state}`)}</span>
    </li>
  );
}

function isSickNow(absence: Absence, now: Moment): boolean {
  const span = awaySpan(absence, now.day);
  return absence.kind === 'SICK' && span !== null && span.from <= now.minute && now.minute < span.to;
}
