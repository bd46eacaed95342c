import { createRouter } from '@tanstack/react-router';
import { readAddress, writeAddress } from '../filter/address.ts';
import { arrival } from '../ui/arrival.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { Broken } from './Broken.tsx';
import { Missing } from './Missing.tsx';
import { root } from './page.ts';
import { accountsScreens } from './screens/accounts.ts';
import { answerableScreens } from './screens/answerable.ts';
import { applicationsScreens } from './screens/applications.ts';
import { cityScreens } from './screens/city.ts';
import { consultationsScreens } from './screens/consultations.ts';
import { evaluationScreens } from './screens/evaluation.ts';
import { meetingsScreens } from './screens/meetings.ts';
import { needsScreens } from './screens/needs.ts';
import { openDataScreens } from './screens/open-data.ts';
import { proposalsScreens } from './screens/proposals.ts';
import { publicSideScreens } from './screens/public-side.ts';
import { supportScreens } from './screens/support.ts';
import { talkingScreens } from './screens/talking.ts';
import { workshopsScreens } from './screens/workshops.ts';

/** Every screen and its address. */
export function createOkolicaRouter() {
  const router = createRouter({
    routeTree: root.addChildren([
      ...accountsScreens,
      ...answerableScreens,
      ...applicationsScreens,
      ...cityScreens,
      ...consultationsScreens,
      ...evaluationScreens,
      ...meetingsScreens,
      ...needsScreens,
      ...openDataScreens,
      ...proposalsScreens,
      ...publicSideScreens,
      ...supportScreens,
      ...talkingScreens,
      ...workshopsScreens,
    ]),
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
