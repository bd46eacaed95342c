import type { Geometry } from 'geojson';
import type { Knex } from 'knex';
import { ambassadorFeatures } from '../ambassadors/features/queries.ts';
import { meetingFeatures } from '../meetings/features/queries.ts';
import { needFeatures } from '../needs/features/queries.ts';
import { type Feature, readFeature, readFeatures } from '../ogc/queries.ts';
import type { Source } from '../ogc/source.ts';
import { proposalFeatures } from '../proposals/features/queries.ts';

/** What a link to a page is shown with elsewhere. */
export type Subject = {
  /** Parts of the address of its picture. */
  picture: string;
  kind: string;
  title: string;
  detail: string;
  area?: number | undefined;
  place?: Geometry | null;
};

export const general: Subject = {
  picture: 'okolica',
  kind: 'Budżet obywatelski Krakowa',
  title: 'Kto działa w Twojej okolicy?',
  detail: 'Wpisz ulicę i numer: Okolica pokaże ambasadora, spotkania, potrzeby i projekty w tym miejscu.',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const excerpt = (value: unknown, most: number) => {
  const whole = text(value).replace(/\s+/g, ' ').trim();
  return whole.length > most ? `${whole.slice(0, most - 1).trimEnd()}…` : whole;
};
const moment = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Warsaw' });

const kinds: Record<string, { source: Source; says: (feature: Feature) => Omit<Subject, 'picture'> }> = {
  ambassadors: {
    source: ambassadorFeatures,
    says: ({ properties }) => ({
      kind: 'Ambasador lokalnej partycypacji',
      title: text(properties.name) || 'Ambasador',
      detail: [text(properties.areaName), excerpt(properties.introduction, 140)].filter(Boolean).join('. '),
      area: typeof properties.area === 'number' ? properties.area : undefined,
    }),
  },
  meetings: {
    source: meetingFeatures,
    says: ({ properties, geometry }) => ({
      kind: properties.stage === 'cancelled' ? 'Spotkanie odwołane' : 'Spotkanie',
      title: text(properties.title),
      detail: [moment.format(new Date(text(properties.startsAt))), text(properties.venueName)]
        .filter(Boolean)
        .join(' · '),
      place: geometry,
    }),
  },
  needs: {
    source: needFeatures,
    says: ({ properties, geometry }) => ({
      kind: 'Potrzeba',
      title: excerpt(properties.body, 120),
      detail: `Edycja ${properties.edition}`,
      place: geometry,
    }),
  },
  proposals: {
    source: proposalFeatures,
    says: ({ properties, geometry }) => ({
      kind: 'Propozycja projektu',
      title: text(properties.title),
      detail: excerpt(properties.short, 160),
      place: geometry,
    }),
  },
};

/** What stands at `/meetings/12` and such, as everybody may see it; undefined where there is nothing of the kind. */
export async function subjectAt(database: Knex, path: string): Promise<Subject | undefined> {
  const [, name = '', key = '', ...more] = path.split('/');
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind || more.length > 0) return undefined;
  const feature = await featureOf(database, kind.source, key);
  if (!feature) return undefined;
  const says = kind.says(feature);
  // Out of its page too a made-up person or meeting must not pass for a real one.
  const shown = feature.properties.demonstration ? `${says.kind} (przykład zmyślony)` : says.kind;
  return { ...says, kind: shown, picture: `${name}/${key}` };
}

async function featureOf(database: Knex, source: Source, key: string): Promise<Feature | undefined> {
  if (source.properties.slug) {
    if (!/^[a-z0-9-]{1,120}$/.test(key)) return undefined;
    return (await readFeatures(database, source, { equal: { slug: key } }, { limit: 1, offset: 0 })).features[0];
  }
  return /^\d{1,9}$/.test(key) ? readFeature(database, source, Number(key)) : undefined;
}

/** Paths of all pages that stand for something public, to be found by search engines. */
export async function publicPaths(database: Knex): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(kinds).map(async ([name, { source }]) => {
      const key = source.properties.slug?.sql ?? source.id;
      const rows: { key: string | number }[] = await source
        .rows(database)
        .select(database.raw(`${key} as key`))
        .orderByRaw(source.id);
      return rows.map((row) => `/${name}/${row.key}`);
    }),
  );
  return found.flat();
}
