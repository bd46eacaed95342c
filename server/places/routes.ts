import { type Answer, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { badParameter, notFound } from '../http/problem.ts';
import { gazetteerLayers } from './gazetteer.ts';
import { locateText } from './locate.ts';
import { locateAnswer, locateQuery, placesAnswer, placesQuery } from './schema.ts';
import { servingAnswer, servingQuery } from './serving/schema.ts';
import { serving } from './serving/serve.ts';

export const findPlaces = endpoint({
  summary: 'Streets, addresses, neighbourhoods, districts and precincts that fit what was typed, best first',
  query: placesQuery,
  answer: placesAnswer,
  layers: gazetteerLayers,
  handle: ({ query: { q, limit } }, { places }) => {
    const index = places();
    return jsonText(
      `{"items":[${index
        .search(q, limit)
        .map((item) => index.textOf(item))
        .join(',')}]}`,
    );
  },
});

/** Nothing of the position is kept: the answer is neither stored here nor by any cache. */
export const locatePoint = endpoint({
  summary: 'The district, the precinct and the ambassadors of a point',
  query: locateQuery,
  answer: locateAnswer,
  handle: ({ query: { lon, lat } }, { places, areaLookup }) => jsonText(locateText(lon, lat, places(), areaLookup())),
});

export const servePlace = endpoint({
  summary: 'Who serves a place: shares, how sure that is, and what would make it surer',
  query: servingQuery,
  answer: servingAnswer,
  layers: [...gazetteerLayers, 'areas'],
  handle: ({ query: { place: id } }, { places, areaLookup, contact }) => {
    const index = places();
    const place = index.byId(id);
    if (place === 'malformed') throw badParameter('place', 'To nie jest identyfikator miejsca, jak „street-12”.');
    if (!place) throw notFound('Nie ma miejsca o tym identyfikatorze.');
    return json(serving(place, index, areaLookup(), contact()));
  },
});

function jsonText(body: string): Answer {
  return { status: 200, contentType: 'application/json; charset=utf-8', body };
}
