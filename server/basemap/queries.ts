import type { Knex } from 'knex';
import type { BasemapCollection, LabelCollection } from './schema.ts';

/** Six decimals of a degree: about ten centimetres. */
const decimals = 6;

export async function readBasemap(database: Knex): Promise<BasemapCollection['features']> {
  const { rows } = await database.raw(
    `select 'Feature' as type, ST_AsGeoJSON(geometry, ?)::json as geometry, json_build_object('kind', kind, 'name', name) as properties
     from basemap_features order by kind, id`,
    [decimals],
  );
  return rows;
}

export async function readLabels(database: Knex): Promise<LabelCollection['features']> {
  const { rows } = await database.raw(
    `select 'Feature' as type, ST_AsGeoJSON(point, ?)::json as geometry,
       json_build_object('kind', kind, 'name', name, 'district', district) as properties
     from (
       select 'neighbourhood' as kind, name, district, point, id from neighbourhoods
       union all
       select 'stop', s.name, d.number, s.point, s.id
       from stops s left join districts d on ST_Covers(d.geometry, s.point)
     ) labels order by kind, id`,
    [decimals],
  );
  return rows;
}
