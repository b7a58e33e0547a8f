import { useApolloClient } from '@apollo/client/react';
import { CalendarPlus, Ellipsis, Pencil, Thermometer } from 'lucide-react';
import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { IconButton } from '../../shared/ui/icon-button';
import { Menu, MenuItem } from '../../shared/ui/menu';
import { awayIn, type Person } from './absence-people';
import type { Opened } from './opened';
import { sickToday } from './sick-today';
import { stretchText } from './stretch';

type MenuProps = {
  person: Person;
  absences: readonly AbsenceFactsFragment[];
  today: string;
  onOpen: (opened: Opened) => void;
};

/** What a lead can do for a member. */
export function MemberMenu({ person, absences, today, onOpen }: MenuProps) {
  const t = useText();
  const locale = useLocale();
  const client = useApolloClient();
  const label = t('absence.deedsFor', { name: person.name });
  const open = absences.filter(({ state }) => state === 'PLANNED' || state === 'RUNNING');
  const awayToday = awayIn(absences, person.id, { from: today, to: today }) !== undefined;
  return (
    <Menu label={label} trigger={<IconButton small label={label} sign={Ellipsis} />}>
      {open.map((absence) => (
        <MenuItem key={absence.id} id={absence.id} sign={Pencil} onAction={() => onOpen({ absence })}>
          {t('absence.changeDays', { days: stretchText(absence, locale) })}
        </MenuItem>
      ))}
      <MenuItem
        id="sick"
        sign={Thermometer}
        disabled={awayToday}
        onAction={() => void sickToday(client, t, person)}
      >
        {t('person.sickToday')}
      </MenuItem>
      <MenuItem id="new" sign={CalendarPlus} onAction={() => onOpen({ personId: person.id })}>
        {t('person.absence')}
      </MenuItem>
    </Menu>
  );
}
