import type { Knex } from 'knex';
import type { ServedArea } from './lookup.ts';

/** Approved areas of active ambassadors in the newest edition, by area id. */
export async function readServedAreas(database: Knex): Promise<ServedArea[]> {
  const { rows } = await database.raw(`
    select
      json_build_object(
        'id', ambassadors.id, 'slug', slug, 'name', ambassadors.name, 'status', ambassadors.status,
        'forms', to_json(forms), 'demonstration', demonstration,
        'area', json_build_object('id', areas.id, 'name', areas.name, 'kind', areas.kind)
      ) as ambassador,
      ST_AsGeoJSON(versions.geometry, 15)::json as geometry,
      (select json_agg(ST_AsGeoJSON(geometry, 15)::json)
         from area_pieces where area_version = versions.id) as pieces,
      (select coalesce(json_agg(json_build_object('number', precinct, 'share', share) order by precinct), '[]')
         from area_precincts where area_version = versions.id) as precincts
    from ambassadors
    join areas on areas.ambassador = ambassadors.id
    join area_versions versions on versions.area = areas.id and versions.status = 'approved'
    where ambassadors.status = 'active' and ambassadors.edition = (select max(year) from editions)
    order by areas.id`);
  return rows;
}
