import type { Knex } from 'knex';
import type { Target } from '../queries.ts';

export type IncomingDistrict = { number: number; name: string; geometry: object };

/** Metres of EPSG:2178, as in the file. */
export async function createIncoming(transaction: Knex, rows: readonly IncomingDistrict[]): Promise<void> {
  await transaction.raw(`
    create temporary table incoming_districts (number smallint primary key, name text not null, geometry geometry not null)
    on commit drop`);
  await transaction.raw(
    `insert into incoming_districts
     select row.number, row.name, ST_SetSRID(ST_Multi(ST_GeomFromGeoJSON(row.geometry)), 2178)
     from json_to_recordset(?) as row(number int, name text, geometry json)`,
    [JSON.stringify(rows)],
  );
}

export async function readInvalid(transaction: Knex): Promise<{ number: number; reason: string }[]> {
  const { rows } = await transaction.raw(`
    select number, case when ST_IsValid(geometry) then 'its border crosses itself when stored to 7 decimals'
                        else ST_IsValidReason(geometry) end as reason
    from incoming_districts where not (ST_IsValid(geometry) and ST_IsValid(${stored('geometry')})) order by number`);
  return rows;
}

export type CoverageFault = { kind: 'overlap' | 'gap'; districts: number[]; areaM2: number };

/** Ground of two districts or of none between them, where it is wider than `widthM`: thinner is the noise of drawing. */
export async function readCoverageFaults(transaction: Knex, widthM: number): Promise<CoverageFault[]> {
  const { rows } = await transaction.raw(
    `with city as (select ST_Union(geometry) as geometry from incoming_districts),
     fault as (
       select 'overlap' as kind, array[a.number, b.number] as districts, ST_Intersection(a.geometry, b.geometry) as geometry
       from incoming_districts a join incoming_districts b on a.number < b.number and ST_Overlaps(a.geometry, b.geometry)
       union all
       select 'gap', array(select number from incoming_districts where ST_Intersects(geometry, hole) order by number), hole
       from city, ST_Dump(city.geometry) part, ST_DumpRings(part.geom) ring, ST_MakePolygon(ST_ExteriorRing(ring.geom)) hole
       where ring.path[1] > 0)
     select kind, districts, ST_Area(geometry) as "areaM2" from fault
     where not ST_IsEmpty(ST_Buffer(geometry, - ?::float8 / 2)) order by kind, districts`,
    [widthM],
  );
  return rows;
}

/** Share of the city's ground, stored or incoming, that only one of the two has. */
export async function readDifference(transaction: Knex): Promise<number> {
  const { rows } = await transaction.raw(`
    with incoming as (select ST_Union(geometry) as geometry from incoming_districts),
         city as (select ST_Union(ST_Transform(geometry, 2178)) as geometry from districts)
    select ST_Area(ST_SymDifference(incoming.geometry, city.geometry)) / ST_Area(city.geometry) as difference
    from incoming, city`);
  return rows[0].difference;
}

export async function readStoredNames(transaction: Knex): Promise<{ number: number; name: string }[]> {
  return transaction('districts').select('number', 'name').orderBy('number');
}

/** To 7 decimals of a degree, about a centimetre; equal corners of neighbours stay equal. */
function stored(geometry: string): string {
  return `ST_SnapToGrid(ST_Transform(${geometry}, 4326), 1e-7)`;
}

/** Names and residents stay what the dataset says: the file has other spellings of the first and none of the second. */
export const districts: Target = {
  table: 'districts',
  key: ['number'],
  values: {
    number: 'row.number',
    roman: 'district.roman',
    name: 'district.name',
    residents: 'district.residents',
    area_km2: 'ST_Area(row.geometry) / 1e6',
    geometry: stored('row.geometry'),
  },
  from: 'incoming_districts row join districts district on district.number = row.number',
};
