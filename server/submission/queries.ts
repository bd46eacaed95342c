import type { Knex } from 'knex';
import type { Surroundings } from '../paper-map/queries.ts';
import type { Named } from './fields.ts';

export async function districtNames(database: Knex): Promise<Named[]> {
  return database('districts').orderBy('number').select('number', 'roman', 'name');
}

/** What a proposal is about on the map: what is marked, or the districts that it takes whole. */
const about = `
  select 'place' as kind, null as name, place as geometry from proposals
  where id = :proposal and place is not null and not whole
  union all
  select 'place', districts.name, districts.geometry from proposals
  join districts on scope = 'city' or districts.number = proposals.district
  where id = :proposal and whole`;

export const placeOnMap = (proposal: number): Surroundings['own'] => ({ sql: about, bindings: { proposal } });

export type Extent = { at: [lon: number, lat: number]; widthM: number; heightM: number };

/** The middle and the size of what the proposal is about; undefined when nothing is marked. */
export async function extentOf(database: Knex, proposal: number): Promise<Extent | undefined> {
  const { rows } = await database.raw(
    `select ST_X(middle) as lon, ST_Y(middle) as lat, ST_XMax(box) - ST_XMin(box) as "widthM",
       ST_YMax(box) - ST_YMin(box) as "heightM"
     from (select ST_Extent(ST_Transform(geometry, 2178)) as box from (${about}) about) extent,
       lateral (select ST_Transform(ST_SetSRID(ST_MakePoint((ST_XMin(box) + ST_XMax(box)) / 2,
         (ST_YMin(box) + ST_YMax(box)) / 2), 2178), 4326) as middle) centre
     where box is not null`,
    { proposal },
  );
  const [row] = rows;
  return row && { at: [row.lon, row.lat], widthM: row.widthM, heightM: row.heightM };
}
