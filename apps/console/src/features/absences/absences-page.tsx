import { useApolloClient, useQuery } from '@apollo/client/react';
import { CalendarPlus, Thermometer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useHints } from '../../shared/hints/hints';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { addDays } from '../../shared/time/weeks';
import { Button } from '../../shared/ui/button';
import { icon } from '../../shared/ui/icon-size';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { AbsenceList } from './absence-list';
import styles from './absences.module.css';
import ChangeAbsence from './change-absence';
import { ABSENCES } from './documents';
import { absenceTopics } from './hints';
import NewAbsence from './new-absence';
import type { Opened } from './opened';
import { sickToday } from './sick-today';
import { TeamWeeks } from './team-weeks';

const AHEAD_DAYS = 366;

type PageProps = { week: string | undefined; onWeek: (week: string) => void };

/** Who is away and who covers: one's own, those that one covers for, and the teams week by week. */
export function AbsencesPage({ week, onWeek }: PageProps) {
  const t = useText();
  const me = useMe();
  const [opened, setOpened] = useState<Opened>();
  const { absences, fault, again } = useComing();
  useEffect(() => {
    document.title = `${t('nav.absences')} – Kontaktpost`;
  }, [t]);
  const mine = absences?.filter(({ person }) => person.id === me.id) ?? [];
  const covering = absences?.filter(({ standIn }) => standIn?.id === me.id) ?? [];
  return (
    <main className={pageStyles.page} data-pane>
      <Head onNew={() => setOpened({})} />
      {fault && <FaultCard fault={fault} onRetry={again} />}
      {absences && (
        <section className={styles.section}>
          <h2>{t('absence.mine')}</h2>
          {mine.length === 0 && <p className={pageStyles.faint}>{t('absence.none')}</p>}
          <AbsenceList absences={mine} onChange={(absence) => setOpened({ absence })} />
        </section>
      )}
      {covering.length > 0 && (
        <section className={styles.section}>
          <h2>{t('absence.covering')}</h2>
          <AbsenceList absences={covering} named />
        </section>
      )}
      <TeamWeeks {...{ week, onWeek }} onOpen={setOpened} />
      {opened && <Sheet opened={opened} onClose={() => setOpened(undefined)} />}
    </main>
  );
}

function Head({ onNew }: { onNew: () => void }) {
  const t = useText();
  const client = useApolloClient();
  return (
    <div className={pageStyles.head}>
      <div>
        <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
          {t('nav.absences')}
        </h1>
        <p className={pageStyles.lead}>{t('absence.lead')}</p>
      </div>
      <div className={`${styles.deeds} ${pageStyles.headEnd}`}>
        <Button onPress={() => void sickToday(client, t)}>
          <Thermometer {...icon} />
          {t('person.sickToday')}
        </Button>
        <Button look="primary" onPress={onNew}>
          <CalendarPlus {...icon} />
          {t('person.absence')}
        </Button>
      </div>
    </div>
  );
}

function Sheet({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  if ('absence' in opened) return <ChangeAbsence absence={opened.absence} onClose={onClose} />;
  const { personId } = opened;
  return <NewAbsence {...(personId ? { personId } : {})} onClose={onClose} />;
}

/** Those that go on or are planned, from today. */
function useComing() {
  const today = dayOf(useNow());
  const { data, error, refetch } = useQuery(ABSENCES, {
    variables: { from: today, to: addDays(today, AHEAD_DAYS) },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  useHints(absenceTopics, again);
  const standing = data?.absences.filter(({ state }) => state === 'PLANNED' || state === 'RUNNING');
  return { absences: standing, fault: error && !data ? faultOf(error) : undefined, again };
}
