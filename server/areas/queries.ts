import type { MultiPolygon } from 'geojson';
import type { Knex } from 'knex';
import { currentEdition } from '../editions/queries.ts';
import type { AreaKind } from './area-kind.ts';
import type { StoredGeometry } from './canonical/queries.ts';
import type { Limits } from './limits.ts';
import type { Ground, ServingAmbassador } from './lookup.ts';
import type { DistrictShare, PrecinctShare } from './measures/queries.ts';
import type { Recipe } from './recipe.ts';
import { isServing } from './serving-status.ts';

/** Vertices of a piece of the look-up copy, at most. */
const pieceVertices = 32;
/** A tenth of a millimetre, the grid of the cuts between pieces. */
const fineGrid = '1e-9';
/** How far the displayed border may be from the true one: under two pixels at zoom 17. */
const displayToleranceM = 2;

/** Who serves now, by area id, with the version of the area that says where. */
export async function readServing(database: Knex): Promise<{ version: number; ambassador: ServingAmbassador }[]> {
  const { rows } = await database.raw(`
    select
      versions.id as version,
      json_build_object(
        'id', ambassadors.id, 'slug', slug, 'name', ambassadors.name, 'status', ambassadors.status,
        'forms', to_json(forms), 'demonstration', demonstration,
        'area', json_build_object('id', areas.id, 'name', areas.name, 'kind', areas.kind)
      ) as ambassador
    from ambassadors
    join areas on areas.ambassador = ambassadors.id
    join area_versions versions on versions.area = areas.id and versions.status = 'approved'
    where ${isServing}
    order by areas.id`);
  return rows;
}

/** The ground of versions of areas; of one version it never changes. */
export async function readGround(database: Knex, versions: number[]): Promise<(Ground & { version: number })[]> {
  const { rows } = await database.raw(
    `select id as version, ST_AsGeoJSON(geometry, 15)::json as geometry,
       (select json_agg(ST_AsGeoJSON(geometry, 15)::json) from area_pieces where area_version = versions.id) as pieces,
       (select coalesce(json_agg(json_build_object('number', precinct, 'share', share) order by precinct), '[]')
          from area_precincts where area_version = versions.id) as precincts
     from area_versions versions where id = any(?::int[])`,
    [versions],
  );
  return rows;
}

/** Whether the approved version of an area has exactly this recipe and geometry. */
export async function isApproved(
  database: Knex,
  area: number,
  recipe: Recipe,
  geometry: StoredGeometry,
): Promise<boolean> {
  const { rows } = await database.raw(
    `select exists (
       select from area_versions
       where area = ? and status = 'approved' and recipe = ?::jsonb
         and ST_AsBinary(geometry) = ST_AsBinary(?::geometry)) as same`,
    [area, JSON.stringify(recipe), geometry],
  );
  return rows[0].same;
}

export type NewVersion = {
  area: number;
  recipe: Recipe;
  geometry: StoredGeometry;
  residents: number;
  districts: DistrictShare[];
  precincts: PrecinctShare[];
};

/** Who proposes a version, and what they would have the area called. */
export type Proposer = { by: string | null; note: string | null; name: string; kind: AreaKind };

/** Adds a version of an area and all that is derived from its geometry; approved unless somebody proposes it. Gives its id. */
export async function insertVersion(transaction: Knex, version: NewVersion, proposer?: Proposer): Promise<number> {
  const { rows } = await transaction.raw(
    `with version as (
       insert into area_versions
         (area, number, status, recipe, geometry, display, label_point, area_km2, residents_estimate,
          name, kind, proposed_by, proposed_at, proposal_note)
       select :area, coalesce((select max(number) from area_versions where area = :area), 0) + 1,
              :status, :recipe, geometry, display, label_point, ST_Area(metric) / 1e6, :residents,
              :named, :kind, :by, case when :status = 'proposed' then now() end, :note
       from (select :stored::geometry as geometry) given,
            ST_Transform(geometry, 2178) as metric,
            lateral (select ST_Multi(ST_Transform(
              ST_SimplifyPreserveTopology(metric, ${displayToleranceM}), 4326)) as display) simplified,
            lateral (select ST_Transform((ST_MaximumInscribedCircle(metric)).center, 4326) as label_point) labelled
       returning id
     ),
     pieces as (
       insert into area_pieces (area_version, geometry)
       select version.id, ST_Subdivide(:stored::geometry, ${pieceVertices}, ${fineGrid}) from version
     ),
     districts as (
       insert into area_districts (area_version, district, share, residents_estimate)
       select version.id, number, share, residents
       from version, json_to_recordset(:districts) as part(number int, share float8, residents int)
     ),
     precincts as (
       insert into area_precincts (area_version, precinct, share)
       select version.id, number, share from version, json_to_recordset(:precincts) as part(number int, share float8)
     )
     select id from version`,
    {
      area: version.area,
      status: proposer ? 'proposed' : 'approved',
      recipe: JSON.stringify(version.recipe),
      stored: version.geometry,
      residents: version.residents,
      districts: JSON.stringify(version.districts),
      precincts: JSON.stringify(version.precincts),
      named: proposer?.name ?? null,
      kind: proposer?.kind ?? null,
      by: proposer?.by ?? null,
      note: proposer?.note ?? null,
    },
  );
  return rows[0].id;
}

/** A stored geometry as GeoJSON with all its decimals. */
export async function asGeoJson(database: Knex, geometry: StoredGeometry): Promise<MultiPolygon> {
  const { rows } = await database.raw('select ST_AsGeoJSON(?::geometry, 7)::json as geometry', [geometry]);
  return rows[0].geometry;
}

/** What the edition of today allows; before there is one, what the machine can bear. */
export async function readLimits(database: Knex): Promise<Limits> {
  const edition = await currentEdition(database);
  return edition ?? { maxAreaKm2: Number.POSITIVE_INFINITY, maxVertices: 20_000 };
}
