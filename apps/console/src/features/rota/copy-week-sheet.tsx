import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { spanText } from '../../shared/time/days';
import { addDays, weekNumber, weekOf } from '../../shared/time/weeks';
import { showBar } from '../../shared/ui/bar';
import { Select } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { COPY_WEEK } from './documents';

const WEEKS_AHEAD = 26;
type SheetProps = {
  teamId: string;
  monday: string;
  onClose: () => void;
  onCopied: () => void;
  /** Shows the week that was filled. */
  onShow: (week: string) => void;
};

/** Fills another week like this one; days that have shifts already are left alone. */
export function CopyWeekSheet({ teamId, monday, onClose, onCopied, onShow }: SheetProps) {
  const t = useText();
  const locale = useLocale();
  const mondays = Array.from({ length: WEEKS_AHEAD }, (_, i) => addDays(monday, 7 * (i + 1)));
  const [to, setTo] = useState(mondays[0] ?? monday);
  const [copy, { loading, error }] = useMutation(COPY_WEEK);
  const weekName = (day: string) => t('rota.week', { week: weekNumber(weekOf(day)) });
  const save = () =>
    void copy({ variables: { input: { teamId, from: monday, to } } }).then(
      ({ data }) => {
        const count = data?.copyWeek.length ?? 0;
        const close = showBar({
          words: t('rota.copied', { count, week: weekNumber(weekOf(to)) }),
          look: 'done',
          lasts: true,
          deed: {
            words: t('rota.showWeek'),
            run: () => {
              close();
              onShow(weekOf(to));
            },
          },
        });
        onCopied();
      },
      () => undefined, // the fault stands in `error`
    );
  return (
    <FormSheet
      title={t('rota.copyTitle', { week: weekNumber(weekOf(monday)) })}
      {...{ error, onClose }}
      busy={loading}
      deed={t('rota.copy')}
      onSave={save}
    >
      <Select
        label={t('rota.copyTo')}
        hint={t('rota.copyHint')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        {mondays.map((day) => (
          <option key={day} value={day}>
            {weekName(day)} ({spanText(`${day}T12:00:00Z`, `${addDays(day, 6)}T12:00:00Z`, locale)})
          </option>
        ))}
      </Select>
    </FormSheet>
  );
}
