import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MailOpen, MapPinOff } from 'lucide-react';
import { type CSSProperties, lazy, Suspense, useEffect, useMemo } from 'react';
import { Queue } from '../features/tickets/queue';
import { filterOf, type QueueFilters, splitsOf } from '../features/tickets/queue-filter';
import { idOf } from '../features/tickets/queue-list';
import { type TicketQueue, useTicketQueue } from '../features/tickets/use-ticket-queue';
import { useMe } from '../shared/session/me';
import { setPreferences, usePreferences } from '../shared/session/preferences';
import { useText } from '../shared/text/use-text';
import { classes } from '../shared/ui/classes';
import { Splitter } from '../shared/ui/splitter';
import { Empty, Unseen } from '../shared/ui/states';
import { useNavigation } from './navigation';
import type { QueueSearch } from './search-params';
import { Splits } from './splits';
import { useNextTicket } from './use-next-ticket';
import { useOpenReference } from './use-open-reference';
import { type View, viewOf } from './views';
import styles from './workspace.module.css';

const PRELOAD_MS = 2000;
const loadReading = () => import('./reading');
const Reading = lazy(loadReading);

/** The day's work: the queue, the open ticket and what is known about it, side by side. */
export function Workspace() {
  const t = useText();
  const { view: slug } = useParams({ from: '/inside/k/$view' });
  const navigation = useNavigation();
  const view = viewOf(slug, navigation);
  const me = useMe();
  useEffect(() => setPreferences({ lastView: slug }), [slug]);
  if (me.administrator && me.teams.length === 0)
    return <Navigate to="/admin/$part" params={{ part: 'brevlador' }} replace />;
  if (!view && !navigation.loaded) return null;
  if (!view) {
    return (
      <main>
        <Empty page sign={MapPinOff} title={t('fault.notAllowed')} />
      </main>
    );
  }
  return <Panes view={view} slug={slug} />;
}

function Panes({ view, slug }: { view: View; slug: string }) {
  const t = useText();
  const me = useMe();
  const { listWidth } = usePreferences();
  const search = useSearch({ from: '/inside/k/$view' });
  const split = search.del ?? splitsOf(view.place)[0] ?? 'alla';
  const sort = search.sort ?? 'DUE';
  const filters = useMemo(() => filtersOf(search), [search]);
  const filter = useMemo(
    () => filterOf(view.place, split, filters, me.id),
    [view.place, split, filters, me.id],
  );
  const queue = useTicketQueue(filter, sort);
  const change = useSearchChange(slug);
  const open = useOpenReference(search.t, change);
  const openId = idOf(queue.list, open.reference);
  const title = view.title ?? t(view.titleId ?? 'nav.mine');
  const { left, next } = useSteps(view, queue, open.open);
  useTitle(title, open.reference);
  return (
    <main className={classes(styles.workspace, open.reference && styles.reading)}>
      <Unseen as="h1">{title}</Unseen>
      <section
        className={styles.list}
        style={{ '--list-width': `${listWidth}px` } as CSSProperties}
        aria-label={t('pane.list')}
        data-pane
      >
        <Queue
          {...{ queue, openId, title, sort, filters }}
          onOpen={(reference, focus) => open.open(reference, focus)}
          onSort={(order) => change({ sort: order === 'DUE' ? undefined : order })}
          onFilters={(chosen) => change(searchOf(chosen))}
          onNext={next}
          splits={<Splits view={view} split={split} filters={filters} />}
        />
      </section>
      <Splitter
        label={t('pane.listWidth')}
        value={listWidth}
        min={300}
        max={480}
        onChange={(width) => setPreferences({ listWidth: width })}
      />
      <ReadingPlace reference={open.reference} onBack={() => open.open(undefined, true)} onLeft={left} />
    </main>
  );
}

/** What opens when a ticket is done with, and when the next one is asked for. */
function useSteps(view: View, queue: TicketQueue, open: ReturnType<typeof useOpenReference>['open']) {
  const left = (id: string, go: boolean) => {
    const following = queue.settle(id);
    if (go) open(following?.reference, true);
  };
  const next = useNextTicket(view.place, ({ id, reference }) => {
    queue.settle(id);
    open(reference, true);
  });
  return { left, next };
}

type PlaceProps = {
  reference: string | undefined;
  onBack: () => void;
  onLeft: (ticketId: string, go: boolean) => void;
};

function ReadingPlace({ reference, onBack, onLeft }: PlaceProps) {
  return (
    <Suspense fallback={<div className={styles.pane} />}>
      {reference ? <Reading reference={reference} onBack={onBack} onLeft={onLeft} /> : <NothingOpen />}
    </Suspense>
  );
}

/** While nothing is open the reading pane is fetched, so that the first ticket opens at once. */
function NothingOpen() {
  const t = useText();
  useEffect(() => {
    const timer = setTimeout(() => void loadReading(), PRELOAD_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className={classes(styles.pane, styles.nothing)} aria-label={t('pane.ticket')}>
      <Empty sign={MailOpen} title={t('ticket.none')} />
    </section>
  );
}

function useTitle(title: string, reference: string | undefined): void {
  useEffect(() => {
    if (!reference) document.title = `${title} – Kontaktpost`;
  }, [title, reference]);
}

export type SearchChange = (change: Partial<QueueSearch>) => void;

function useSearchChange(slug: string): SearchChange {
  const navigate = useNavigate();
  return useMemo(
    () => (changed) =>
      void navigate({
        to: '/k/$view',
        params: { view: slug },
        search: (now) => ({ ...now, ...changed }),
        replace: true,
      }),
    [navigate, slug],
  );
}

function filtersOf(search: QueueSearch): QueueFilters {
  return {
    late: search.sena ?? false,
    closed: search.klara ?? false,
    lane: search.spar ?? 'people',
    text: search.q ?? '',
  };
}

function searchOf({ late, closed, lane, text }: QueueFilters): Partial<QueueSearch> {
  return {
    sena: late || undefined,
    klara: closed || undefined,
    spar: lane === 'people' ? undefined : lane,
    q: text || undefined,
  } as Partial<QueueSearch>;
}
