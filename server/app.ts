import { listAmbassadors, mapAmbassadors, oneAmbassador } from './ambassadors/routes.ts';
import { checkArea } from './areas/check-routes.ts';
import { listAreas, mapAreas, mapOverlaps, oneArea } from './areas/routes.ts';
import { basemap, labels } from './basemap/routes.ts';
import { listDistricts, listPrecincts, mapDistricts, mapPrecincts } from './districts/routes.ts';
import { listEditions } from './editions/routes.ts';
import { listResults, mapResults } from './evaluation/routes.ts';
import { alive, ready } from './health/routes.ts';
import { type Route, route } from './http/routing.ts';
import { findPlaces, locatePoint, servePlace } from './places/routes.ts';
import { readSettings } from './settings/routes.ts';

/** Every route and who may call it. */
export const routes: Route[] = [
  route('GET', '/healthz', 'anyone', alive),
  route('GET', '/readyz', 'anyone', ready),
  route('GET', '/api/settings', 'anyone', readSettings),
  route('GET', '/api/basemap.geojson', 'anyone', basemap),
  route('GET', '/api/labels.geojson', 'anyone', labels),
  route('GET', '/api/editions', 'anyone', listEditions),
  route('GET', '/api/places', 'anyone', findPlaces),
  route('GET', '/api/locate', 'anyone', locatePoint),
  route('GET', '/api/serving', 'anyone', servePlace),
  route('GET', '/api/districts', 'anyone', listDistricts),
  route('GET', '/api/districts.geojson', 'anyone', mapDistricts),
  route('GET', '/api/precincts', 'anyone', listPrecincts),
  route('GET', '/api/precincts.geojson', 'anyone', mapPrecincts),
  route('GET', '/api/ambassadors', 'anyone', listAmbassadors),
  route('GET', '/api/ambassadors.geojson', 'anyone', mapAmbassadors),
  route('GET', '/api/ambassadors/:slug', 'anyone', oneAmbassador),
  route('GET', '/api/areas', 'anyone', listAreas),
  route('GET', '/api/areas.geojson', 'anyone', mapAreas),
  route('GET', '/api/areas/overlaps.geojson', 'anyone', mapOverlaps),
  route('POST', '/api/areas/check', 'anyone', checkArea),
  route('GET', '/api/areas/:id', 'anyone', oneArea),
  route('GET', '/api/results', 'anyone', listResults),
  route('GET', '/api/results.geojson', 'anyone', mapResults),
];
