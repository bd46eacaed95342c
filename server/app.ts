import { checkArea } from './areas/check-routes.ts';
import { basemap, labels } from './basemap/routes.ts';
import { listEditions } from './editions/routes.ts';
import { alive, ready } from './health/routes.ts';
import { type Route, route } from './http/routing.ts';
import { findPlaces, locatePoint, servePlace } from './places/routes.ts';

/** Every route and who may call it. */
export const routes: Route[] = [
  route('GET', '/healthz', 'anyone', alive),
  route('GET', '/readyz', 'anyone', ready),
  route('GET', '/api/basemap.geojson', 'anyone', basemap),
  route('GET', '/api/labels.geojson', 'anyone', labels),
  route('GET', '/api/editions', 'anyone', listEditions),
  route('GET', '/api/places', 'anyone', findPlaces),
  route('GET', '/api/locate', 'anyone', locatePoint),
  route('GET', '/api/serving', 'anyone', servePlace),
  route('POST', '/api/areas/check', 'anyone', checkArea),
];
