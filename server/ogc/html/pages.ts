import { escapeHtml } from '../../http/html.ts';
import type { Collection } from '../collections.ts';
import { type Link, withParameters } from '../links.ts';
import type { Feature } from '../queries.ts';
import { licenceLink } from '../terms.ts';
import { anchor, type Crumb, page, table } from './page.ts';

const open = (origin: string): Crumb[] => [
  { title: 'Okolica', href: origin },
  { title: 'Dane otwarte', href: `${origin}/open-data` },
];
const start = (origin: string): Crumb[] => [...open(origin), { title: 'OGC API', href: `${origin}/ogc?f=html` }];
const all = (origin: string): Crumb[] => [
  ...start(origin),
  { title: 'Kolekcje', href: `${origin}/ogc/collections?f=html` },
];
const one = (origin: string, { id, title }: Collection): Crumb[] => [
  ...all(origin),
  { title, href: `${origin}/ogc/collections/${id}?f=html` },
];

export function landingPage(origin: string, description: string, links: Link[]): string {
  return page(
    'OGC API – Features',
    open(origin),
    links,
    `<p>${escapeHtml(description)}</p>
<p>W QGIS: <i>Warstwa → Dodaj warstwę → WFS / OGC API – Features</i>, adres <code>${escapeHtml(`${origin}/ogc`)}</code>.
W GDAL: <code>ogrinfo OAPIF:${escapeHtml(`${origin}/ogc`)}</code>.</p>
<ul>
<li>${anchor({ title: 'Kolekcje danych', href: `${origin}/ogc/collections?f=html` })}</li>
<li>${anchor({ title: 'Opis API (OpenAPI 3.0)', href: `${origin}/ogc/api?f=html` })}</li>
<li>${anchor({ title: 'Zgodność ze standardem', href: `${origin}/ogc/conformance?f=html` })}</li>
</ul>`,
  );
}

export function conformancePage(origin: string, classes: string[], links: Link[]): string {
  const items = classes.map((name) => `<li><code>${escapeHtml(name)}</code></li>`);
  return page('Zgodność ze standardem', start(origin), links, `<ul>${items.join('')}</ul>`);
}

export function collectionsPage(origin: string, collections: Collection[], links: Link[]): string {
  const items = collections.map(
    ({ id, title, description }) =>
      `<li>${anchor({ title, href: `${origin}/ogc/collections/${id}?f=html` })}<br>${escapeHtml(description)}</li>`,
  );
  return page('Kolekcje', start(origin), links, `<ul class="collections">${items.join('')}</ul>`);
}

export function collectionPage(origin: string, collection: Collection, links: Link[]): string {
  const { id, title, description, source, licence, attribution } = collection;
  const terms = licenceLink(origin, licence);
  const items = `${origin}/ogc/collections/${id}/items`;
  return page(
    title,
    all(origin),
    links,
    `<p>${escapeHtml(description)}</p>
<p>Licencja: ${anchor({ title: licence.name, href: terms.href })}. Źródło: ${escapeHtml(attribution)}.</p>
<p>${anchor({ title: 'Przeglądaj', href: `${items}?f=html` })} · ${anchor({ title: 'GeoJSON', href: `${items}?f=json` })}</p>
${table(
  'Właściwości',
  ['Nazwa', 'Rodzaj', 'Znaczenie'],
  Object.entries(source.properties).map(([name, property]) => [
    `<code>${name}</code>`,
    property.type,
    escapeHtml(property.title),
  ]),
)}`,
  );
}

export function itemsPage(
  origin: string,
  collection: Collection,
  { features, matched, offset }: { features: Feature[]; matched: number; offset: number },
  links: Link[],
): string {
  const names = Object.keys(collection.source.properties);
  const pages = links.filter(({ rel, type }) => (rel === 'next' || rel === 'prev') && type === 'text/html');
  const where = `${origin}/ogc/collections/${collection.id}/items`;
  const span = features.length > 0 ? `${offset + 1}–${offset + features.length} z ${matched}` : `0 z ${matched}`;
  return page(
    `${collection.title}: obiekty`,
    one(origin, collection),
    links,
    `${table(
      `Obiekty ${span}`,
      ['id', ...names],
      features.map((feature) => [
        anchor({ title: String(feature.id), href: `${where}/${feature.id}?f=html` }),
        ...names.map((name) => written(feature.properties[name])),
      ]),
    )}
${pages.length > 0 ? `<p class="pages">${pages.map(({ rel, href }) => anchor({ title: rel === 'next' ? 'Następne' : 'Poprzednie', href })).join(' ')}</p>` : ''}`,
  );
}

export function featurePage(origin: string, collection: Collection, feature: Feature, links: Link[]): string {
  const rows = Object.entries(feature.properties).map(([name, value]) => [
    `<code>${name}</code>`,
    escapeHtml(collection.source.properties[name]?.title ?? ''),
    written(value),
  ]);
  const items = { title: 'Obiekty', href: `${origin}/ogc/collections/${collection.id}/items?f=html` };
  return page(
    `${collection.title}: ${feature.id}`,
    [...one(origin, collection), items],
    links,
    `${table('Właściwości', ['Nazwa', 'Znaczenie', 'Wartość'], rows)}
<p>Położenie: ${feature.geometry ? `${feature.geometry.type}, współrzędne w formacie GeoJSON` : 'nieznane'}.</p>`,
  );
}

export function definitionPage(origin: string, paths: Record<string, { summary: string }>, links: Link[]): string {
  const rows = Object.entries(paths).map(([path, { summary }]) => [
    `<code>GET /ogc${escapeHtml(path === '/' ? '' : path)}</code>`,
    escapeHtml(summary),
  ]);
  const json = withParameters(`${origin}/ogc/api`, { f: 'json' });
  return page(
    'Opis API',
    start(origin),
    links,
    `<p>Dla programów: ${anchor({ title: 'OpenAPI 3.0', href: json })}.</p>${table('Adresy', ['Adres', 'Co podaje'], rows)}`,
  );
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  return escapeHtml(Array.isArray(value) ? value.join(', ') : String(value));
}
