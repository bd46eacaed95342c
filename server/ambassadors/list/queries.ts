import type { Knex } from 'knex';
import type { z } from 'zod';
import { areaFigures, byAreaVersion } from '../../areas/list/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import type { ambassadorItem } from '../schema.ts';
import { type AmbassadorSort, type AmbassadorStatus, type Form, listedStatuses } from '../sort.ts';

const target: FilterTarget = {
  ...byAreaVersion,
  edition: 'ambassadors.edition',
  text: ['ambassadors.name', 'areas.name', 'ambassadors.introduction'],
};

const area = `json_build_object('id', areas.id, 'name', areas.name, 'kind', areas.kind, ${areaFigures})`;
const item = `
  'id', ambassadors.id, 'slug', ambassadors.slug, 'name', ambassadors.name, 'status', ambassadors.status,
  'forms', to_json(ambassadors.forms), 'introduction', ambassadors.introduction, 'edition', ambassadors.edition,
  'demonstration', ambassadors.demonstration,
  'since', (ambassadors.created_at at time zone 'Europe/Warsaw')::date,
  'area', case when versions.id is not null then ${area} end`;

const listing: Listing = {
  item: `json_build_object(${item})`,
  geometry: 'versions.label_point',
  key: 'unaccent(lower(ambassadors.name))',
  keyType: 'string',
  id: 'ambassadors.id',
};

/** After all districts: where no area is approved. */
const noDistrict = 100;
const orders: Record<AmbassadorSort, Pick<Listing, 'key' | 'keyType'>> = {
  name: listing,
  area: { key: "unaccent(lower(coalesce(areas.name, '')))", keyType: 'string' },
  district: {
    key: `coalesce((select district from area_districts where area_version = versions.id
                    order by share desc, district limit 1), ${noDistrict})`,
    keyType: 'number',
  },
  residents: { key: '-coalesce(versions.residents_estimate, 0)', keyType: 'number' },
  since: { key: '-extract(epoch from ambassadors.created_at)', keyType: 'number' },
};

type AmbassadorItem = z.output<typeof ambassadorItem>;
export type AmbassadorChoice = {
  filter: Filter;
  form?: Form[] | undefined;
  status?: readonly AmbassadorStatus[] | undefined;
  sort: AmbassadorSort;
};

/** Ambassadors that are let through, one row a person, in the order asked for. */
export async function listAmbassadors(
  database: Knex,
  choice: AmbassadorChoice,
  paging: { limit: number; cursor?: string },
): Promise<Page<AmbassadorItem>> {
  return readPage(database, matching(database, choice), { ...listing, ...orders[choice.sort] }, paging);
}

export async function collectAmbassadors(
  database: Knex,
  choice: AmbassadorChoice,
): Promise<Collection<AmbassadorItem>> {
  return readCollection(database, matching(database, choice), { ...listing, ...orders[choice.sort] });
}

/** The item of one ambassador with all their areas, the first of which is `area`. */
export async function findItem(
  database: Knex,
  slug: string,
): Promise<(AmbassadorItem & { areas: NonNullable<AmbassadorItem['area']>[] }) | undefined> {
  const rows: { item: AmbassadorItem }[] = await withArea(database)
    .where('ambassadors.slug', slug)
    .orderBy('areas.id')
    .select(database.raw(`${listing.item} as item`));
  const [first] = rows;
  return first && { ...first.item, areas: rows.flatMap((row) => row.item.area ?? []) };
}

/** Everybody in the public list: rows of `ambassadors` with `areas` and `versions` of the first area, null while none is approved. */
export function matchingListed(database: Knex): Knex.QueryBuilder {
  return matching(database, { filter: {}, sort: 'name' });
}

/** Somebody who cares for several areas is listed once, with the first of those that match. */
function matching(database: Knex, { filter, form, status = listedStatuses }: AmbassadorChoice): Knex.QueryBuilder {
  const all = applyFilter(withArea(database), filter, target).whereIn('ambassadors.status', status);
  if (form) all.whereRaw('ambassadors.forms && ?::text[]', [form]);
  const firstArea = all.groupBy('ambassadors.id').select(database.raw('ambassadors.id, coalesce(min(areas.id), 0)'));
  return withArea(database).whereRaw('(ambassadors.id, coalesce(areas.id, 0)) in ?', [firstArea]);
}

function withArea(database: Knex): Knex.QueryBuilder {
  return database('ambassadors').joinRaw(`
    left join (areas join area_versions versions on versions.area = areas.id and versions.status = 'approved')
      on areas.ambassador = ambassadors.id`);
}
