import type { Knex } from 'knex';
import type { z } from 'zod';
import { areaFigures, byAreaVersion } from '../areas/list/queries.ts';
import type { Filter } from '../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../filter/queries.ts';
import type { ambassadorItem } from './schema.ts';

const target: FilterTarget = {
  ...byAreaVersion,
  edition: 'ambassadors.edition',
  text: ['ambassadors.name', 'areas.name', 'ambassadors.introduction'],
};

const listing: Listing = {
  item: `json_build_object(
    'id', ambassadors.id, 'slug', ambassadors.slug, 'name', ambassadors.name, 'status', ambassadors.status,
    'forms', to_json(ambassadors.forms), 'introduction', ambassadors.introduction, 'edition', ambassadors.edition,
    'demonstration', ambassadors.demonstration,
    'area', case when versions.id is not null then json_build_object(
      'id', areas.id, 'name', areas.name, 'kind', areas.kind, ${areaFigures}) end)`,
  geometry: 'versions.label_point',
  key: 'unaccent(lower(ambassadors.name))',
  keyType: 'string',
  id: 'ambassadors.id',
};

type AmbassadorItem = z.output<typeof ambassadorItem>;

/** Ambassadors that the filter lets through, by name. */
export async function listAmbassadors(
  database: Knex,
  filter: Filter,
  paging: { limit: number; cursor?: string },
): Promise<Page<AmbassadorItem>> {
  return readPage(database, applyFilter(withArea(database), filter, target), listing, paging);
}

export async function collectAmbassadors(database: Knex, filter: Filter): Promise<Collection<AmbassadorItem>> {
  return readCollection(database, applyFilter(withArea(database), filter, target), listing);
}

export async function findAmbassador(database: Knex, slug: string): Promise<AmbassadorItem | undefined> {
  const [row] = await withArea(database)
    .where('ambassadors.slug', slug)
    .select(database.raw(`${listing.item} as item`));
  return row?.item;
}

function withArea(database: Knex): Knex.QueryBuilder {
  return database('ambassadors').joinRaw(`
    left join (areas join area_versions versions on versions.area = areas.id and versions.status = 'approved')
      on areas.ambassador = ambassadors.id`);
}
