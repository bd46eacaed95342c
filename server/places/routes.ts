import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { gazetteerLayers } from './gazetteer.ts';
import { locate } from './locate.ts';
import { locateAnswer, locateQuery, placesAnswer, placesQuery } from './schema.ts';

export const findPlaces = endpoint({
  summary: 'Streets, addresses, neighbourhoods, districts and precincts that fit what was typed, best first',
  query: placesQuery,
  answer: placesAnswer,
  layers: gazetteerLayers,
  handle: ({ query: { q, limit } }, { places }) => json({ items: places().search(q, limit) }),
});

/** Nothing of the position is kept: the answer is neither stored here nor by any cache. */
export const locatePoint = endpoint({
  summary: 'The district, the precinct and the ambassadors of a point',
  query: locateQuery,
  answer: locateAnswer,
  handle: ({ query: { lon, lat } }, { places, areaLookup }) => json(locate(lon, lat, places().locator, areaLookup())),
});
