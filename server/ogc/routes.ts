import { z } from 'zod';
import { type Route, route } from '../http/routing.ts';
import { collectionRoutes } from './collection-routes.ts';
import { collections } from './collections.ts';
import { definition } from './definition.ts';
import { describeCollection } from './describe.ts';
import { formatOf } from './format.ts';
import { style } from './html/page.ts';
import { collectionsPage, conformancePage, definitionPage, landingPage } from './html/pages.ts';
import { definitionType, type Link, selfLinks } from './links.ts';
import { negotiated, representation } from './representation.ts';

const description =
  'Otwarte dane Okolicy o budżecie obywatelskim Krakowa: dzielnice, obszary ambasadorów, spotkania, propozycje, wyniki i zasięg. Każda kolekcja podaje swoją licencję i źródło.';

const conformsTo = ['core', 'oas30', 'html', 'geojson'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
);

const describedBy = (origin: string): Link => ({
  href: `${origin}/ogc/api?f=json`,
  rel: 'service-desc',
  type: definitionType,
  title: 'OpenAPI 3.0',
});

const landing = negotiated({
  summary: 'OGC API – Features: where everything else is',
  handle: ({ query, headers }, { site }) => {
    const [origin, format] = [site.origin(), formatOf(query.f, headers)];
    const links: Link[] = [
      ...selfLinks(`${origin}/ogc`, format),
      describedBy(origin),
      { href: `${origin}/ogc/api?f=html`, rel: 'service-doc', type: 'text/html', title: 'Opis API' },
      { href: `${origin}/ogc/conformance`, rel: 'conformance', type: 'application/json', title: 'Zgodność' },
      { href: `${origin}/ogc/collections`, rel: 'data', type: 'application/json', title: 'Kolekcje' },
    ];
    return representation(format, { title: 'Okolica', description, links }, () =>
      landingPage(origin, description, links),
    );
  },
});

const conformance = negotiated({
  summary: 'What of the standard is kept to',
  handle: ({ query, headers }, { site }) => {
    const [origin, format] = [site.origin(), formatOf(query.f, headers)];
    const links = selfLinks(`${origin}/ogc/conformance`, format);
    return representation(format, { conformsTo }, () => conformancePage(origin, conformsTo, links));
  },
});

const api = negotiated({
  summary: 'The features in OpenAPI 3.0',
  handle: ({ query, headers }, { site }) => {
    const [origin, format] = [site.origin(), formatOf(query.f, headers)];
    const document = definition(origin, collections);
    const summaries = Object.fromEntries(Object.entries(document.paths).map(([path, { get }]) => [path, get]));
    const links = selfLinks(`${origin}/ogc/api`, format, definitionType);
    return representation(format, document, () => definitionPage(origin, summaries, links), definitionType);
  },
});

const listCollections = negotiated({
  summary: 'Collections of features with their extents',
  layers: [...new Set(collections.flatMap(({ layers }) => layers))],
  handle: async ({ query, headers }, services) => {
    const [origin, format] = [services.site.origin(), formatOf(query.f, headers)];
    const links: Link[] = [...selfLinks(`${origin}/ogc/collections`, format), describedBy(origin)];
    const described = await Promise.all(collections.map((collection) => describeCollection(collection, services)));
    return representation(format, { links, collections: described }, () => collectionsPage(origin, collections, links));
  },
});

const styleSheet = negotiated({
  summary: 'Style sheet of the pages',
  answer: z.string(),
  handle: () => ({
    status: 200,
    contentType: 'text/css; charset=utf-8',
    body: style,
    headers: { 'Cache-Control': 'public, max-age=3600' },
  }),
});

/** OGC API – Features, Part 1: everything under `/ogc`; each collection has addresses of its own. */
export const ogcRoutes: Route[] = [
  route('GET', '/ogc', 'anyone', landing),
  route('GET', '/ogc/conformance', 'anyone', conformance),
  route('GET', '/ogc/api', 'anyone', api),
  route('GET', '/ogc/style.css', 'anyone', styleSheet),
  route('GET', '/ogc/collections', 'anyone', listCollections),
  ...collections.flatMap(collectionRoutes),
];
