import { Outlet, useLocation, useMatches, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { type Tool, useTool } from '../map/tool.ts';
import { PlaceSearch } from '../places/PlaceSearch.tsx';
import { whenIdle } from '../ui/idle.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { Header } from './Header.tsx';
import { MapUnavailable } from './MapUnavailable.tsx';
import { type Split, SplitSwitch } from './SplitSwitch.tsx';
import { StartHeading } from './StartHeading.tsx';
import { loadScreensAhead } from './screen.ts';
import './shell.css';

/** Loaded after the search can be used: the map is most of the code. */
const CityMap = lazy(() =>
  whenIdle()
    .then(() => import('../map/CityMap.tsx'))
    .then(
      (module) => ({ default: module.CityMap }),
      () => ({ default: MapUnavailable }),
    ),
);

/** Drawing and picking a place: on a narrow screen the map has it all until they end, or until somebody asks otherwise. */
const needsRoom = (tool: Tool) => tool !== 'ask' && tool !== 'districts';

/** What every route stands in. The map and the search stay when the route changes, so what was typed and seen stays. */
export function Shell() {
  const { t, i18n } = useTranslation('shell');
  const withMap = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.map) });
  const withSearch = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.search) });
  const atStart = useLocation({ select: ({ pathname }) => pathname === '/' });
  const [split, setSplit] = useState<Split>('both');
  const tool = useTool();
  const [room, giveRoom] = useState({ to: tool, given: needsRoom(tool) });
  if (room.to !== tool) giveRoom({ to: tool, given: needsRoom(tool) });
  const change = (to: Split) => {
    setSplit(to);
    giveRoom({ to: tool, given: false });
  };
  const shown = room.given ? 'map' : split;

  const router = useRouter();
  useEffect(() => void loadScreensAhead(Object.values(router.routesById)), [router]);

  return (
    <I18nProvider locale={i18n.language}>
      <div className="shell">
        <Header />
        {withMap ? (
          <div className="stage" data-split={shown}>
            <main className="stage-panel" id="content">
              {withSearch && <PlaceSearch>{atStart && <StartHeading />}</PlaceSearch>}
              <SplitSwitch split={shown} onChange={change} />
              <div className="stage-content">
                <Suspense fallback={<Waiting />}>
                  <Outlet />
                </Suspense>
              </div>
            </main>
            <section className="stage-map" aria-label={t('map')}>
              <Suspense fallback={<Waiting quiet />}>
                <CityMap />
              </Suspense>
            </section>
          </div>
        ) : (
          <main className="page" id="content">
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </main>
        )}
      </div>
    </I18nProvider>
  );
}
