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
