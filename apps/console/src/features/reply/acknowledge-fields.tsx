import { useQuery } from '@apollo/client/react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { awayText, colleagues } from '../../shared/people/away';
import { useMe } from '../../shared/session/me';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName } from '../../shared/time/times';
import { useNow } from '../../shared/time/use-now';
import { Select, TextField } from '../../shared/ui/field';
import styles from './acknowledge.module.css';
import { CONTACT_PEOPLE } from './documents';

type ContactProps = { teamId: string | undefined; value: string; onValue: (personId: string) => void };

/** Whom the citizen can turn to: oneself first, those who are away last. */
export function ContactField({ teamId, value, onValue }: ContactProps) {
  const t = useText();
  const me = useMe();
  const locale = useLocale();
  const now = useNow();
  const { data } = useQuery(CONTACT_PEOPLE, { fetchPolicy: 'cache-and-network' });
  const members = data?.teams.find(({ id }) => id === teamId)?.members.map(({ person }) => person) ?? [];
  const known = members.some(({ id }) => id === me.id) ? members : [{ id: me.id, name: me.name }, ...members];
  return (
    <Select
      label={t('context.contactPerson')}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    >
      {colleagues<(typeof known)[number] & { absence?: { endsAt: string } | null }>(known, me.id).map(
        ({ id, name, absence }) => (
          <option key={id} value={id}>
            {absence ? `${name} (${awayText(absence.endsAt, { now, locale }, t)})` : name}
          </option>
        ),
      )}
    </Select>
  );
}

type PromiseProps = {
  value: string;
  suggested: readonly string[];
  works: boolean;
  /** Why the chosen day is closed, when it is a holiday or a local closed day. */
  closedFor: string | undefined;
  min: string;
  max: string;
  onValue: (day: string) => void;
};

/** By which day; the next working days are near at hand, another can be typed. */
export function PromiseField({ value, suggested, works, closedFor, min, max, onValue }: PromiseProps) {
  const t = useText();
  const locale = useLocale();
  const fault =
    value === '' || works ? undefined : t('ack.closedDay', { day: closedFor ?? dayName(value, locale) });
  return (
    <div className={styles.promise}>
      <TextField
        type="date"
        label={t('context.promised')}
        hint={value === '' ? undefined : t('ack.dayHint', { day: dayName(value, locale) })}
        fault={fault}
        value={value}
        min={min}
        max={max}
        required
        onChange={(event) => onValue(event.target.value)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: shortcuts to the field above, not a form's group */}
      <div className={styles.days} role="group" aria-label={t('ack.suggested')}>
        {suggested.map((day) => (
          <ToggleButton
            key={day}
            className={styles.day ?? ''}
            isSelected={day === value}
            onChange={() => onValue(day)}
          >
            {dayName(day, locale, 'short')}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
