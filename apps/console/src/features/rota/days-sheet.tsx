import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import { CALENDAR_YEAR } from '../../shared/calendar/documents';
import { SpecialDaySheet } from '../../shared/calendar/special-day-sheet';
import { SpecialDays } from '../../shared/calendar/special-days';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { Dialog } from '../../shared/ui/dialog';
import { FaultCard } from '../../shared/ui/states';
import type { RotaTeam } from './rota-week';

type SheetProps = { team: RotaTeam; year: number; onClose: () => void; onChanged: () => void };

/** The closed and short days of a year that the team has, for its leads: their own team's may be changed. */
export function DaysSheet({ team, year, onClose, onChanged }: SheetProps) {
  const t = useText();
  const { administrator } = useMe();
  const [open, setOpen] = useState<string>();
  const { data, error, refetch } = useQuery(CALENDAR_YEAR, {
    variables: { year, from: `${year}-01-01`, to: `${year}-12-31` },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  const days = data?.specialDays.filter((day) => !day.team || day.team.id === team.id) ?? [];
  const chosen = days.find((day) => day.id === open);
  const saved = () => {
    setOpen(undefined);
    again();
    onChanged();
  };
  if (chosen || open === 'new')
    return (
      <SpecialDaySheet
        day={chosen}
        teams={[team]}
        organisation={administrator}
        onClose={() => setOpen(undefined)}
        onSaved={saved}
      />
    );
  return (
    <Dialog
      title={t('rota.daysOf', { team: team.name, year: String(year) })}
      look="sheet"
      isOpen
      onClose={onClose}
    >
      {error && !data && <FaultCard fault={faultOf(error)} onRetry={again} />}
      {data && (
        <SpecialDays
          days={days}
          mayChange={(day) => administrator || day.team?.id === team.id}
          onOpen={(id) => setOpen(id ?? 'new')}
        />
      )}
    </Dialog>
  );
}
