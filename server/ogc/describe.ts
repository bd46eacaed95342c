import type { Services } from '../services.ts';
import type { Collection } from './collections.ts';
import { itemLinks, selfLinks } from './links.ts';
import { readExtent } from './queries.ts';
import { licenceLink } from './terms.ts';

export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const gregorian = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian';

/** What the standard says of a collection: where its items are, which ground and time they take. */
export async function describeCollection(collection: Collection, services: Services) {
  const { id, title, description, source, licence, attribution, ready } = collection;
  await ready?.(services);
  const { bbox, interval } = await readExtent(readingOf(collection, services), source);
  const origin = services.site.origin();
  return {
    id,
    title,
    description,
    attribution,
    itemType: 'feature',
    crs: [crs84],
    extent: {
      ...(bbox && { spatial: { bbox: [bbox], crs: crs84 } }),
      ...(source.time && { temporal: { interval: [[interval.from, interval.to]], trs: gregorian } }),
    },
    links: [
      ...selfLinks(`${origin}/ogc/collections/${id}`, 'json'),
      ...itemLinks(origin, id, title),
      licenceLink(origin, licence),
    ],
  };
}

/** What is derived just now may not have reached a replica. */
export function readingOf({ ready }: Collection, { database }: Services) {
  return ready ? database.write : database.read;
}
