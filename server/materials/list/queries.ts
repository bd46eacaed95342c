import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import type { MaterialKind } from '../kinds.ts';
import type { Material } from '../schema.ts';

/** Materials concern an area when they share at least this much ground with it. */
const leastCommonM2 = 100;

const concerns = (other: string) =>
  `(materials.scope = 'city' or (ST_Intersects(${other}, materials.geometry)
    and ST_Area(ST_Transform(ST_Intersection(${other}, materials.geometry, 1e-9), 2178)) >= ${leastCommonM2}))`;

/** What is for the whole city concerns every place in it. */
const target: FilterTarget = {
  geometry: 'materials.geometry',
  inDistricts: `exists (select from districts chosen where chosen.number = any(?::int[])
    and case materials.scope when 'districts' then chosen.number = any(materials.districts)
                             else ${concerns('chosen.geometry')} end)`,
  inArea: `exists (select from area_versions chosen
    where chosen.area = ? and chosen.status = 'approved' and ${concerns('chosen.geometry')})`,
  text: ['title_pl', 'title_en', 'title_uk', 'description_pl', 'description_en', 'description_uk', 'licence', 'source'],
};

const placed = "case when materials.scope <> 'city' then materials.geometry end";

const listing: Listing = {
  item: `json_build_object(
    'id', materials.id,
    'title', json_build_object('pl', title_pl, 'en', title_en, 'uk', title_uk),
    'description', json_build_object('pl', description_pl, 'en', description_en, 'uk', description_uk),
    'kind', kind, 'licence', licence, 'source', source, 'audience', audience, 'scope', scope,
    'districts', to_json(districts), 'shape', shape, 'link', link,
    'file', (select json_build_object('name', name, 'contentType', content_type, 'size', size)
             from material_files where material = materials.id),
    'point', ST_AsGeoJSON(ST_PointOnSurface(${placed}), 6)::json -> 'coordinates',
    'bbox', case when materials.scope <> 'city' then json_build_array(
      ST_XMin(materials.geometry), ST_YMin(materials.geometry),
      ST_XMax(materials.geometry), ST_YMax(materials.geometry)) end,
    'archived', archived_at is not null, 'version', version, 'demonstration', demonstration,
    'updatedAt', to_json(updated_at))`,
  geometry: placed,
  key: 'unaccent(lower(title_pl))',
  keyType: 'string',
  id: 'materials.id',
};

/** Who looks: the public, ambassadors, or staff, who also see what has no file yet. */
export type Eyes = 'public' | 'ambassador' | 'staff';

export type Wanted = {
  eyes: Eyes;
  kind?: MaterialKind[] | undefined;
  /** Account whose areas the material must concern. */
  areasOf?: string | undefined;
  archived?: boolean | undefined;
};

export async function listMaterials(
  database: Knex,
  filter: Filter,
  wanted: Wanted,
  paging: { limit: number; cursor?: string },
): Promise<Page<Material>> {
  return readPage(database, matching(database, filter, wanted), listing, paging);
}

export async function collectMaterials(database: Knex, filter: Filter, wanted: Wanted): Promise<Collection<Material>> {
  return readCollection(database, matching(database, filter, wanted), listing);
}

export async function findMaterial(database: Knex, id: number, eyes: Eyes): Promise<Material | undefined> {
  const query = seen(database('materials').where('materials.id', id), eyes);
  if (eyes !== 'staff') query.whereNull('archived_at');
  const [row] = await query.select(database.raw(`${listing.item} as item`));
  return row?.item;
}

function matching(database: Knex, filter: Filter, { eyes, kind, areasOf, archived }: Wanted): Knex.QueryBuilder {
  const query = seen(applyFilter(database('materials'), filter, target), eyes);
  if (archived) query.whereNotNull('archived_at');
  else query.whereNull('archived_at');
  if (kind) query.whereIn('kind', kind);
  if (areasOf)
    query.whereRaw(
      `exists (select from ambassadors join areas on areas.ambassador = ambassadors.id
         join area_versions own on own.area = areas.id and own.status = 'approved'
         where ambassadors.user_id = ? and ${concerns('own.geometry')})`,
      [areasOf],
    );
  return query;
}

function seen(query: Knex.QueryBuilder, eyes: Eyes): Knex.QueryBuilder {
  if (eyes === 'staff') return query;
  query.whereRaw('(link is not null or exists (select from material_files where material = materials.id))');
  if (eyes === 'public') query.where('audience', 'everyone');
  return query;
}
