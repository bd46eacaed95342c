import { z } from 'zod';
import { notFound } from '../http/problem.ts';
import { type Route, route } from '../http/routing.ts';
import type { Collection } from './collections.ts';
import { crs84, describeCollection, readingOf } from './describe.ts';
import { formatOf } from './format.ts';
import { collectionPage, featurePage, itemsPage } from './html/pages.ts';
import { geoJsonType, type Link, selfLinks, withParameters } from './links.ts';
import { readFeature, readFeatures } from './queries.ts';
import { negotiated, representation } from './representation.ts';
import { selectionOf, selectionShape } from './selection.ts';
import { licenceLink } from './terms.ts';

/** Greatest number that names a feature. */
const mostId = 2_147_483_647;

/** The addresses of one collection: itself, its items, each of them. */
export function collectionRoutes(collection: Collection): Route[] {
  const { id, title, layers, source, licence } = collection;
  const path = `/ogc/collections/${id}`;

  const describe = negotiated({
    summary: `${title}: extent and links`,
    layers,
    handle: async ({ query, headers }, services) => {
      const [origin, format] = [services.site.origin(), formatOf(query.f, headers)];
      const described = await describeCollection(collection, services);
      return representation(format, described, () =>
        collectionPage(origin, collection, [...selfLinks(`${origin}${path}`, format), licenceLink(origin, licence)]),
      );
    },
  });

  const items = negotiated({
    summary: `${title}: features, page by page`,
    query: z.object(selectionShape(source)),
    layers,
    handle: async ({ query, headers }, services) => {
      await collection.ready?.(services);
      const [origin, format] = [services.site.origin(), formatOf(query.f, headers)];
      const { limit, offset } = query as { limit: number; offset: number };
      const selection = selectionOf(query, source);
      const { features, matched } = await readFeatures(readingOf(collection, services), source, selection, {
        limit,
        offset,
      });
      const links = [
        ...pageLinks(origin, path, query, { limit, offset, matched }, format),
        licenceLink(origin, licence),
      ];
      const document = {
        type: 'FeatureCollection',
        features,
        numberMatched: matched,
        numberReturned: features.length,
        timeStamp: new Date().toISOString(),
        links,
      };
      const answer = representation(
        format,
        document,
        () => itemsPage(origin, collection, { features, matched, offset }, links),
        geoJsonType,
      );
      return { ...answer, headers: { ...answer.headers, 'Content-Crs': `<${crs84}>` } };
    },
  });

  const item = negotiated({
    summary: `${title}: one feature`,
    layers,
    handle: async ({ query, headers, path: { featureId = '' } }, services) => {
      await collection.ready?.(services);
      const number = /^\d{1,10}$/.test(featureId) ? Number(featureId) : mostId + 1;
      const feature = number <= mostId ? await readFeature(readingOf(collection, services), source, number) : undefined;
      if (!feature) throw notFound('Takiego obiektu nie ma w tej kolekcji.');
      const [origin, format] = [services.site.origin(), formatOf(query.f, headers)];
      const links: Link[] = [
        ...selfLinks(`${origin}${path}/items/${number}`, format, geoJsonType),
        { href: `${origin}${path}`, rel: 'collection', type: 'application/json', title },
        licenceLink(origin, licence),
      ];
      return representation(
        format,
        { ...feature, links },
        () => featurePage(origin, collection, feature, links),
        geoJsonType,
      );
    },
  });

  return [
    route('GET', path, 'anyone', describe),
    route('GET', `${path}/items`, 'anyone', items),
    route('GET', `${path}/items/:featureId`, 'anyone', item),
  ];
}

/** The page itself in both formats, and the pages before and after with the same selection. */
function pageLinks(
  origin: string,
  path: string,
  query: Record<string, unknown>,
  { limit, offset, matched }: { limit: number; offset: number; matched: number },
  format: 'json' | 'html',
): Link[] {
  const address = withParameters(`${origin}${path}/items`, writtenQuery(query));
  const type = format === 'html' ? 'text/html' : geoJsonType;
  const at = (first: number, rel: string): Link => ({
    href: withParameters(address, { offset: first, limit, f: format }),
    rel,
    type,
  });
  return [
    ...selfLinks(address, format, geoJsonType),
    ...(offset + limit < matched ? [at(offset + limit, 'next')] : []),
    ...(offset > 0 ? [at(Math.max(0, offset - limit), 'prev')] : []),
    { href: `${origin}${path}`, rel: 'collection', type: 'application/json' },
  ];
}

/** A validated query as it stands in an address. */
function writtenQuery({ datetime, bbox, ...others }: Record<string, unknown>): Record<string, string | undefined> {
  const interval = datetime as { from: string | null; to: string | null } | undefined;
  const plain = Object.entries(others).map(([name, value]) => [name, value === undefined ? undefined : String(value)]);
  return {
    ...Object.fromEntries(plain),
    ...(Array.isArray(bbox) && { bbox: bbox.join(',') }),
    ...(interval && { datetime: `${interval.from ?? '..'}/${interval.to ?? '..'}` }),
  };
}
