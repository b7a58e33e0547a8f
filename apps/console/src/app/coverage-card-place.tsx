import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useMe } from '../shared/session/me';
import { withTexts } from '../shared/text/later-texts';
import styles from './navigation.module.css';

const LATER_MS = 2000;
const CoverageCard = lazy(withTexts(() => import('../features/coverage/coverage-card')));

/** The small card of one's own team's phone hours; fetched once the first page is done. */
export function CoverageCardPlace() {
  const me = useMe();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!ready || me.teams.length === 0) return null;
  return (
    <Suspense>
      <CoverageCard
        link={(team, inside) => (
          <Link to="/bevakning" search={{ brevlada: team }} className={styles.card}>
            {inside}
          </Link>
        )}
      />
    </Suspense>
  );
}
