import { z } from 'zod';
import { requireKnown } from '../filter/queries.ts';
import { type FilterQuery, filterOf } from '../filter/schema.ts';
import { type Answer, done, json } from '../http/answer.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { type Route, route } from '../http/routing.ts';
import { collections } from '../ogc/collections.ts';
import { encodeTile } from './encode.ts';
import { type OfferedLayer, tileLayers } from './layers.ts';
import { readPoints, readShapes, type TilePlace } from './queries.ts';

/** The whole city lies in a few tiles of the first; at the last a unit is fifteen centimetres. */
const leastZoom = 8;
const mostZoom = 16;
/** Around the city, with room for what lies across its border. */
const bounds = [19.7, 49.9, 20.3, 50.2];
const tileType = 'application/vnd.mapbox-vector-tile';
const open = { 'Access-Control-Allow-Origin': '*' };

function tile({ name, title, layer, filter, madeOf }: OfferedLayer): Endpoint {
  return endpoint({
    summary: `${title}: a Mapbox Vector Tile of what the filter lets through; 204 where there is nothing`,
    query: z.object(filter as z.ZodRawShape),
    answer: z.string(),
    contentType: tileType,
    layers: madeOf,
    handle: async ({ query, path }, { database: { read } }): Promise<Answer> => {
      const place = placeOf(path);
      const narrowed = filterOf(query as FilterQuery);
      await requireKnown(read, narrowed);
      const matching = layer.rows(read, narrowed, query);
      const rows =
        layer.form === 'points'
          ? await readPoints(read, matching, layer, place, place.z === mostZoom)
          : await readShapes(read, matching, layer, place);
      if (rows.length === 0) return done(open);
      return { status: 200, contentType: tileType, body: encodeTile(name, rows), headers: open };
    },
  });
}

function tileJson({ name, title, layer, madeOf }: OfferedLayer): Endpoint {
  const own =
    layer.form === 'points'
      ? { id: 'Number', kind: 'String', point_count: 'Number', kinds: 'String: JSON of how many of each kind' }
      : {};
  const terms = collections.find(({ id }) => id === name);
  const fields = Object.entries(layer.tags).map(([tag, { type, title: meaning }]) => [tag, `${type}: ${meaning}`]);
  return endpoint({
    summary: `${title}: TileJSON`,
    answer: z.looseObject({ tilejson: z.literal('3.0.0'), tiles: z.array(z.string()) }),
    layers: madeOf,
    handle: (_input, { site }) =>
      json(
        {
          tilejson: '3.0.0',
          name: title,
          attribution: terms && `<a href="${site.origin()}/open-data">${terms.attribution}. ${terms.licence.name}</a>`,
          scheme: 'xyz',
          tiles: [`${site.origin()}/tiles/${name}/{z}/{x}/{y}.mvt`],
          minzoom: leastZoom,
          maxzoom: mostZoom,
          bounds,
          center: [19.94, 50.06, 11],
          vector_layers: [
            {
              id: name,
              description: title,
              minzoom: leastZoom,
              maxzoom: mostZoom,
              fields: { ...own, ...Object.fromEntries(fields) },
            },
          ],
        },
        open,
      ),
  });
}

/** @throws Problem 404 when there is no such tile */
function placeOf(path: Record<string, string>): TilePlace {
  const numbers = [path.z, path.x, path.file?.replace(/\.mvt$/, '')];
  if (path.file?.endsWith('.mvt') && numbers.every((text) => text && /^\d{1,6}$/.test(text))) {
    const [z = 0, x = 0, y = 0] = numbers.map(Number);
    if (z >= leastZoom && z <= mostZoom && x < 2 ** z && y < 2 ** z) return { z, x, y };
  }
  throw notFound(`Takiego kafelka nie ma: są dla przybliżeń ${leastZoom}–${mostZoom}, pod adresem z/x/y.mvt.`);
}

/** Vector tiles of the large layers, each with its TileJSON. */
export const tileRoutes: Route[] = tileLayers.flatMap((offered) => [
  route('GET', `/tiles/${offered.name}.json`, 'anyone', tileJson(offered)),
  route('GET', `/tiles/${offered.name}/:z/:x/:file`, 'anyone', tile(offered)),
]);
