import { useQuery } from '@apollo/client/react';
import type { AbsenceTeamsQuery } from '../../shared/api/generated/graphql';
import { awayText } from '../../shared/people/away';
import { useLocale, useText } from '../../shared/text/use-text';
import { useNow } from '../../shared/time/use-now';
import { Select } from '../../shared/ui/field';
import type { AbsenceForm, Cover } from './absence-form';
import { awayIn, standInsFor, teamsOf } from './absence-people';
import { ABSENCES } from './documents';

type CoverProps = {
  form: AbsenceForm;
  teams: AbsenceTeamsQuery['teams'];
  onCover: (cover: Cover) => void;
  fault?: string | undefined;
};

/** Who covers. Those who are away then are marked; the server refuses them and says why. */
export function CoverField({ form, teams, onCover, fault }: CoverProps) {
  const t = useText();
  const away = useAwayWords(form);
  return (
    <Select
      label={t('absence.cover')}
      hint={t('absence.coverHint')}
      fault={fault}
      required
      value={form.cover}
      onChange={(event) => onCover(event.target.value as Cover)}
    >
      <option value="">{t('absence.coverChoose')}</option>
      <optgroup label={t('absence.standIn')}>
        {standInsFor(teams, form.personId).map(({ id, name }) => (
          <option key={id} value={`person:${id}`}>
            {name}
            {away(id)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('absence.team')}>
        {teamsOf(teams, form.personId).map(({ id, name }) => (
          <option key={id} value={`team:${id}`}>
            {t('absence.wholeTeam', { team: name })}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}

/** "(borta till 27 nov)" for those who are away some day of the period. */
function useAwayWords(form: AbsenceForm): (personId: string) => string {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const { from, to } = form;
  const { data } = useQuery(ABSENCES, {
    variables: { from, to },
    skip: !from || !to || to < from,
    fetchPolicy: 'cache-and-network',
  });
  return (personId) => {
    const absence = awayIn(data?.absences ?? [], personId, { from, to });
    return absence ? ` (${awayText(absence.endsAt, { now, locale }, t)})` : '';
  };
}
