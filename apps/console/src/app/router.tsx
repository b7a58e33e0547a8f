import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { preferences } from '../shared/session/preferences';
import { withTexts } from '../shared/text/later-texts';
import { NotFound, RouteFault } from './route-faults';
import {
  absencesSearch,
  coverageSearch,
  logSearch,
  overviewSearch,
  queueSearch,
  rotaSearch,
  searchSearch,
  signInSearch,
} from './search-params';
import { Shell } from './shell';
import { Workspace } from './workspace';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: RouteFault });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search) => signInSearch.parse(search),
  component: lazyRouteComponent(
    withTexts(() => import('./sign-in-route')),
    'SignInRoute',
  ),
});
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Shell });
const first = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/k/$view', params: { view: preferences().lastView }, replace: true });
  },
});
const queue = createRoute({
  getParentRoute: () => inside,
  path: '/k/$view',
  validateSearch: (search) => queueSearch.parse(search),
  component: Workspace,
});
const ticket = createRoute({
  getParentRoute: () => inside,
  path: '/t/$ref',
  component: lazyRouteComponent(
    withTexts(() => import('./ticket-route')),
    'TicketRoute',
  ),
});
const search = createRoute({
  getParentRoute: () => inside,
  path: '/sok',
  validateSearch: (params) => searchSearch.parse(params),
  component: lazyRouteComponent(
    withTexts(() => import('./search-route')),
    'SearchRoute',
  ),
});
const log = createRoute({
  getParentRoute: () => inside,
  path: '/logg',
  validateSearch: (params) => logSearch.parse(params),
  component: lazyRouteComponent(
    withTexts(() => import('./log-route')),
    'LogRoute',
  ),
});
const overview = createRoute({
  getParentRoute: () => inside,
  path: '/oversikt',
  validateSearch: (params) => overviewSearch.parse(params),
  component: lazyRouteComponent(
    withTexts(() => import('./follow-up-route')),
    'FollowUpRoute',
  ),
});
const absences = createRoute({
  getParentRoute: () => inside,
  path: '/franvaro',
  validateSearch: (params) => absencesSearch.parse(params),
  component: lazyRouteComponent(
    withTexts(() => import('./absences-route')),
    'AbsencesRoute',
  ),
});
const rota = createRoute({
  getParentRoute: () => inside,
  path: '/bevakning/schema',
  validateSearch: (params) => rotaSearch.parse(params),
  component: lazyRouteComponent(
    withTexts(() => import('./rota-route')),
    'RotaRoute',
  ),
});
const coverage = createRoute({
  getParentRoute: () => inside,
  path: '/bevakning',
  validateSearch: (params) => coverageSearch.parse(params),
  component: lazyRouteComponent(
    withTexts(() => import('./coverage-route')),
    'CoverageRoute',
  ),
});
const undelivered = createRoute({
  getParentRoute: () => inside,
  path: '/olevererat',
  component: lazyRouteComponent(
    withTexts(() => import('./undelivered-route')),
    'UndeliveredRoute',
  ),
});
const administration = createRoute({
  getParentRoute: () => inside,
  path: '/admin/$part',
  component: lazyRouteComponent(
    withTexts(() => import('./administration-route')),
    'AdministrationRoute',
  ),
});
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/installningar',
  component: lazyRouteComponent(
    withTexts(() => import('../features/settings/settings-page')),
    'SettingsPage',
  ),
});
const accessibility = createRoute({
  getParentRoute: () => inside,
  path: '/tillganglighet',
  component: lazyRouteComponent(
    withTexts(() => import('../features/settings/accessibility-page')),
    'AccessibilityPage',
  ),
});

const routeTree = root.addChildren([
  signIn,
  inside.addChildren([
    first,
    queue,
    ticket,
    search,
    overview,
    log,
    rota,
    coverage,
    undelivered,
    absences,
    administration,
    settings,
    accessibility,
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', defaultPendingMs: 150 });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
