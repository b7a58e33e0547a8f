import { useApolloClient, useQuery } from '@apollo/client/react';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { faultOf } from '../shared/api/faults';
import { useHeartbeat } from '../shared/hints/at-work';
import { setSelf } from '../shared/hints/live-state';
import { openSocket } from '../shared/hints/socket';
import { type Me, MeContext } from '../shared/session/me';
import { setPreferences } from '../shared/session/preferences';
import { noteSession, ORGANISATION_NAME, SESSION } from '../shared/session/session';
import { useText } from '../shared/text/use-text';
import { OutboxBar } from '../shared/ui/bar';
import { LiveRegion } from '../shared/ui/live-region';
import { FaultCard } from '../shared/ui/states';
import { BottomBar } from './bottom-bar';
import { Navigation } from './navigation-pane';
import { OfflineBar } from './offline-bar';
import { Overlays } from './overlays';
import styles from './shell.module.css';
import { useGlobalKeys } from './use-global-keys';

/** Everything for people who have signed in: navigation beside, the page in the middle. */
export function Shell() {
  const { data, error, refetch } = useQuery(SESSION);
  const href = useRouterState({ select: (state) => state.location.href });
  if (error && !data)
    return <FaultCard fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return null;
  if (!data.me) return <ToSignIn from={href} />;
  return (
    <MeContext value={data.me}>
      <SignedIn me={data.me} />
    </MeContext>
  );
}

/** Once: a redirect that is drawn again would begin anew while the sign-in page is still on its way. */
function ToSignIn({ from }: { from: string }) {
  const navigate = useNavigate();
  const [till] = useState(from === '/' ? undefined : from);
  useEffect(() => void navigate({ to: '/sign-in', search: { till }, replace: true }), [navigate, till]);
  return null;
}

function SignedIn({ me }: { me: Me }) {
  const organisation = useQuery(ORGANISATION_NAME).data?.organisation.name ?? '';
  const client = useApolloClient();
  useEffect(() => {
    noteSession();
    setSelf(me.id);
    setPreferences({ language: me.language === 'EN' ? 'en' : 'sv' });
    return openSocket(() => void client.refetchQueries({ include: 'active' }));
  }, [client, me.id, me.language]);
  useHeartbeat(me.id);
  useGlobalKeys();
  const t = useText();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Navigation organisation={organisation} />
      <div id="content" className={styles.content} tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
      <BottomBar />
      <OfflineBar />
      <OutboxBar />
      <LiveRegion />
      <Overlays />
    </div>
  );
}
