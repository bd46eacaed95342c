import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type Address, readAddress, writeAddress } from '../filter/address.ts';
import { loadPageWords } from '../i18n/start.ts';
import { arrival } from '../ui/arrival.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { Broken } from './Broken.tsx';
import { Missing } from './Missing.tsx';
import { Shell } from './Shell.tsx';
import { screen } from './screen.ts';

const withWords = async <Page,>(page: Promise<Page>): Promise<Page> => (await Promise.all([page, loadPageWords()]))[0];

const root = createRootRoute({
  component: Shell,
  validateSearch: (address: Record<string, unknown>): Address => address as Address,
});

const withMap = { map: true };
const withMapAndSearch = { map: true, search: true };

const explore = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: screen(() => import('./Explore.tsx'), 'Explore'),
  staticData: withMapAndSearch,
});
const place = createRoute({
  getParentRoute: () => root,
  path: '/place/$placeId',
  component: screen(() => import('../places/AnswerPage.tsx'), 'AnswerPage'),
  staticData: withMapAndSearch,
});
const point = createRoute({
  getParentRoute: () => root,
  path: '/point/$lonlat',
  component: screen(() => import('../places/PointPage.tsx'), 'PointPage'),
  staticData: withMapAndSearch,
});
const ambassador = createRoute({
  getParentRoute: () => root,
  path: '/ambassadors/$slug',
  component: screen(() => import('../ambassadors/AmbassadorPage.tsx'), 'AmbassadorPage'),
  staticData: withMapAndSearch,
});
const results = createRoute({
  getParentRoute: () => root,
  path: '/results',
  component: screen(() => import('../evaluation/ResultList.tsx'), 'ResultList'),
  staticData: withMap,
});
const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: screen(() => withWords(import('../about/AboutPage.tsx')), 'AboutPage'),
});
const become = createRoute({
  getParentRoute: () => root,
  path: '/become',
  component: screen(() => withWords(import('../places/BecomePage.tsx')), 'BecomePage'),
});

/** Every screen and its address. */
export function createOkolicaRouter() {
  const router = createRouter({
    routeTree: root.addChildren([explore, place, point, ambassador, results, about, become]),
    parseSearch: (search) => readAddress(search),
    stringifySearch: (search) => writeAddress(search),
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: Missing,
    pathParamsAllowedCharacters: [','],
    scrollRestoration: false,
  });
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) arrival.expect();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createOkolicaRouter>;
  }
  interface StaticDataRouteOption {
    /** The route's panel stands beside the map. */
    map?: boolean;
    /** The search for a place stands above the route's panel. */
    search?: boolean;
  }
}
