import type { MultiPolygon, Position } from 'geojson';
import type { Knex } from 'knex';
import type { AreaKind } from '../area-kind.ts';
import type { StoredGeometry } from '../canonical/queries.ts';
import type { DistrictShare, PrecinctShare } from '../measures/queries.ts';
import type { Recipe } from '../recipe.ts';

/** The approved version of an area, if there is one, makes room for the next. */
export async function replaceApproved(transaction: Knex, area: number): Promise<void> {
  await transaction('area_versions').where({ area, status: 'approved' }).update({ status: 'replaced' });
}

/** An area that nobody cares for yet. Gives its id. */
export async function addArea(transaction: Knex, area: { name: string; kind: AreaKind }): Promise<number> {
  const [row] = await transaction('areas').insert(area).returning('id');
  return row.id;
}

/** What an area is called changes with its versions. */
export async function renameArea(
  transaction: Knex,
  id: number,
  { name, kind }: { name: string; kind: AreaKind },
): Promise<void> {
  await transaction('areas').where({ id }).update({ name, kind });
}

type Decision = { by: string | null; note: string | null };

/**
 * Approves a proposed version: it is the area from now on, under the name that was proposed with it. Reads one area only.
 * The caller raises the version of the layer `areas`.
 *
 * @returns what the area is called now
 */
export async function approveVersion(
  transaction: Knex,
  version: number,
  { by, note }: Decision,
): Promise<{ area: number; name: string; kind: AreaKind }> {
  const { area } = await transaction('area_versions').where({ id: version }).first('area');
  await replaceApproved(transaction, area);
  await transaction('area_versions')
    .where({ id: version })
    .update({ status: 'approved', decided_by: by, decided_at: transaction.fn.now(), decision_note: note });
  const [called] = await transaction('areas')
    .where({ id: area })
    .update({
      name: transaction.raw('coalesce((select name from area_versions where id = ?), name)', [version]),
      kind: transaction.raw('coalesce((select kind from area_versions where id = ?), kind)', [version]),
    })
    .returning(['id as area', 'name', 'kind']);
  return called;
}

/** Ends a proposal that does not become the area. A version that is none any more stays as it is. */
export async function closeVersion(
  transaction: Knex,
  version: number,
  status: 'returned' | 'withdrawn',
  { by, note }: Decision,
): Promise<void> {
  await transaction('area_versions')
    .where({ id: version, status: 'proposed' })
    .update({ status, decided_by: by, decided_at: transaction.fn.now(), decision_note: note });
}

export type VersionShown = {
  id: number;
  name: string;
  kind: AreaKind;
  version: number;
  areaKm2: number;
  residents: number;
  districts: { number: number; share: number }[];
  geometry: MultiPolygon;
  point: Position;
  bbox: number[];
};

/** A version with its whole geometry, called as it would have the area called; `id` is the area's. */
export async function findVersion(database: Knex, version: number): Promise<VersionShown | undefined> {
  const { rows } = await database.raw(
    `select areas.id, coalesce(versions.name, areas.name) as name, coalesce(versions.kind, areas.kind) as kind,
            versions.number as version, round(area_km2::numeric, 4)::float8 as "areaKm2",
            residents_estimate as residents, ${districtsOf}, ST_AsGeoJSON(geometry, 7)::json as geometry,
            ST_AsGeoJSON(label_point, 6)::json -> 'coordinates' as point,
            json_build_array(ST_XMin(geometry), ST_YMin(geometry), ST_XMax(geometry), ST_YMax(geometry)) as bbox
     from area_versions versions join areas on areas.id = versions.area where versions.id = ?`,
    [version],
  );
  return rows[0];
}

const districtsOf = `
  (select coalesce(json_agg(json_build_object('number', district, 'share', share) order by share desc, district), '[]')
   from area_districts where area_version = versions.id and share > 0) as districts`;

export type KeptVersion = {
  id: number;
  area: number;
  status: 'approved' | 'proposed';
  recipe: Recipe;
  geometry: StoredGeometry;
};

/** Versions that answers are made of: what is approved and what waits for a decision. */
export async function readKeptVersions(database: Knex): Promise<KeptVersion[]> {
  return database('area_versions')
    .whereIn('status', ['approved', 'proposed'])
    .orderBy('id')
    .select('id', 'area', 'status', 'recipe', database.raw('geometry::text as geometry'));
}

export async function readSameGeometry(database: Knex, version: number, geometry: StoredGeometry): Promise<boolean> {
  const { rows } = await database.raw(
    'select ST_AsBinary(geometry) = ST_AsBinary(?::geometry) as same from area_versions where id = ?',
    [geometry, version],
  );
  return rows[0].same;
}

/** Writes anew what a version's ground holds. */
export async function putMeasures(
  transaction: Knex,
  version: number,
  { residents, districts, precincts }: { residents: number; districts: DistrictShare[]; precincts: PrecinctShare[] },
): Promise<void> {
  await transaction('area_versions').where({ id: version }).update({ residents_estimate: residents });
  await transaction('area_districts').where({ area_version: version }).delete();
  await transaction('area_precincts').where({ area_version: version }).delete();
  await transaction.raw(
    `with district as (
       insert into area_districts (area_version, district, share, residents_estimate)
       select :version, number, share, residents
       from json_to_recordset(:districts) as part(number int, share float8, residents int))
     insert into area_precincts (area_version, precinct, share)
     select :version, number, share from json_to_recordset(:precincts) as part(number int, share float8)`,
    { version, districts: JSON.stringify(districts), precincts: JSON.stringify(precincts) },
  );
}
