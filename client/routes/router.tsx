import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type Address, readAddress, writeAddress } from '../filter/address.ts';
import { Explore } from './explore.tsx';
import { Shell } from './shell.tsx';
import { AmbassadorPage, ResultList } from './slots.tsx';

const root = createRootRoute({
  component: Shell,
  validateSearch: (address: Record<string, unknown>): Address => address as Address,
});

/** The map stands beside these. */
const explore = createRoute({ getParentRoute: () => root, path: '/', component: Explore, staticData: { map: true } });
const place = createRoute({ getParentRoute: () => root, path: '/place/$placeId', staticData: { map: true } });
const point = createRoute({ getParentRoute: () => root, path: '/point/$lonlat', staticData: { map: true } });
const ambassador = createRoute({
  getParentRoute: () => root,
  path: '/ambassadors/$slug',
  component: AmbassadorPage,
  staticData: { map: true },
});
const results = createRoute({
  getParentRoute: () => root,
  path: '/results',
  component: ResultList,
  staticData: { map: true },
});

const about = createRoute({ getParentRoute: () => root, path: '/about' });
const become = createRoute({ getParentRoute: () => root, path: '/become' });

export const createOkolicaRouter = () =>
  createRouter({
    routeTree: root.addChildren([explore, place, point, ambassador, results, about, become]),
    parseSearch: (search) => readAddress(search),
    stringifySearch: (search) => writeAddress(search),
    defaultPreload: false,
    scrollRestoration: false,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createOkolicaRouter>;
  }
  interface StaticDataRouteOption {
    /** The route's panel stands beside the map. */
    map?: boolean;
  }
}
