import type { Polygon } from 'geojson';
import type { Knex } from 'knex';

/** The least SQL that could answer each request, as a ceiling for it. */
export const bareSql: Record<string, (database: Knex, turn: number) => Promise<unknown>> = {
  locate: (database, turn) =>
    database.raw(
      `select p.number, p.district, array(select area_version from area_pieces a where ST_Covers(a.geometry, point)) as areas
       from (select ST_SetSRID(ST_MakePoint(?, ?), 4326) as point) here
       join precincts p on ST_Covers(p.geometry, point)`,
      [19.85 + (turn % 40) * 0.005, 50.03 + (turn % 20) * 0.004],
    ),
  places: (database, turn) =>
    database.raw('select id, label from streets where name ilike ? limit 10', [`${'dlkmpsz'[turn % 7]}%`]),
  serving: (database, turn) =>
    database.raw(
      `select a.area_version, a.share from street_precincts s join area_precincts a using (precinct)
       where s.street = (select id from streets order by id offset ? limit 1)`,
      [turn % 500],
    ),
  'areas.geojson': (database) =>
    database.raw(`select json_agg(ST_AsGeoJSON(display, 6)::json) from area_versions where status = 'approved'`),
};

/** The least SQL that makes a shape of precincts and drawn rings and measures it. */
export async function uniteAndMeasure(database: Knex, precincts: number[], drawn: Polygon[]): Promise<void> {
  await database.raw(
    `select ST_AsGeoJSON(geometry, 7) as shape, ST_Area(ST_Transform(geometry, 2178)) as m2
     from (select ST_Union(part, 1e-7) as geometry from (
       select geometry as part from precincts where number = any(?::int[])
       union all select ST_SetSRID(ST_GeomFromGeoJSON(drawn::text), 4326) from json_array_elements(?::json) as drawn) parts) united`,
    [precincts, JSON.stringify(drawn)],
  );
}

/** The whole city is larger than an edition allows; the bench asks how long it takes. */
export async function allowWholeCity(database: Knex): Promise<void> {
  await database('editions').update({ max_area_km2: 1_000 });
}

export async function precinctNumbers(database: Knex): Promise<number[]> {
  return database('precincts').orderBy('number').pluck<number[]>('number');
}

/** One ambassador of the bench stops serving. @throws when there is none of that slug who serves */
export async function suspend(database: Knex, slug: string): Promise<void> {
  const changed = await database('ambassadors').where({ slug, status: 'active' }).update({ status: 'suspended' });
  if (changed !== 1) throw new Error(`no active ambassador ${slug}`);
}

/** Nothing is known of who serves whom: the next reckoning is one of the whole city. */
export async function forgetCoverage(database: Knex): Promise<void> {
  await database('coverage_precincts').delete();
}
