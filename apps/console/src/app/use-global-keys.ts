import { useNavigate } from '@tanstack/react-router';
import { useAction } from '../shared/shortcuts/use-action';
import { useNavigation } from './navigation';

/** The keys that work everywhere: where to go, and between the panes. */
export function useGlobalKeys(): void {
  const navigate = useNavigate();
  const { rows } = useNavigation();
  const [first] = rows;
  useAction('go.contactCentre', () =>
    first ? void navigate({ to: '/k/$view', params: { view: first.view } }) : false,
  );
  useAction('go.mine', () => void navigate({ to: '/k/$view', params: { view: 'mina' } }));
  useAction('go.absences', () => void navigate({ to: '/franvaro' }));
  useAction('go.coverage', () => void navigate({ to: '/bevakning' }));
  useAction('go.overview', () => void navigate({ to: '/oversikt' }));
  useAction('go.log', () => void navigate({ to: '/logg' }));
  useAction('go.undelivered', () => void navigate({ to: '/olevererat' }));
  useAction('go.settings', () => void navigate({ to: '/installningar' }));
  useAction('search', () => void navigate({ to: '/sok' }));
  useAction('pane.next', () => stepPane(1));
  useAction('pane.previous', () => stepPane(-1));
}

/** Moves the focus to the next part of the page, as F6 does in every program. */
function stepPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent,
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + by + panes.length) % panes.length];
  const target = next?.querySelector<HTMLElement>('[data-pane-title], [tabindex="0"], a, button');
  (target ?? next)?.focus({ preventScroll: true });
}
