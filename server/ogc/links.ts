import { type Format, formats } from './format.ts';

export type Link = { href: string; rel: string; type: string; title?: string };

export const geoJsonType = 'application/geo+json';
export const definitionType = 'application/vnd.oai.openapi+json;version=3.0';
const types: Record<Format, string> = { json: 'application/json', html: 'text/html' };

/** Link to the page itself and to the same in the other format. */
export function selfLinks(address: string, shown: Format, jsonType = types.json): Link[] {
  return formats.map((format) => ({
    href: withParameters(address, { f: format }),
    rel: format === shown ? 'self' : 'alternate',
    type: format === 'json' ? jsonType : types[format],
    title: format === 'json' ? 'JSON' : 'HTML',
  }));
}

/** Links to the items of a collection in both formats. */
export function itemLinks(origin: string, collection: string, title: string): Link[] {
  return formats.map((format) => ({
    href: `${origin}/ogc/collections/${collection}/items?f=${format}`,
    rel: 'items',
    type: format === 'json' ? geoJsonType : types[format],
    title,
  }));
}

/** The address with parameters changed; what is undefined is left out. */
export function withParameters(address: string, changed: Record<string, string | number | undefined>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(changed)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  return url.href;
}
