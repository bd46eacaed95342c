import type { Polygon } from 'geojson';
import type { Knex } from 'knex';

/** Adds areas, made of one statement each kind of row, until there are as many as wanted. */
export async function addAreas(transaction: Knex, wanted: number): Promise<void> {
  const edition = '(select max(year) from editions)';
  await transaction.raw(
    `with person as (
       insert into ambassadors (edition, slug, name, status, demonstration)
       select ${edition}, 'miara-' || n, 'Miara ' || n, 'active', true
       from generate_series((select count(*) from areas) + 1, :wanted::int) n
       returning id, slug
     )
     insert into areas (ambassador, name, kind) select id, slug, 'estate' from person`,
    { wanted },
  );
  await transaction.raw(
    `with bare as (
       select areas.id, row_number() over (order by areas.id) as n
       from areas where not exists (select from area_versions where area = areas.id)
     ),
     shape as (
       select bare.id, ST_Multi(ST_ReducePrecision(ST_Transform(ST_Buffer(ST_Transform(ST_SetSRID(ST_MakePoint(
                19.87 + 0.2 * (n * 0.6180339887 - floor(n * 0.6180339887)),
                50.01 + 0.07 * (n * 0.4142135624 - floor(n * 0.4142135624))), 4326), 2178), 350, 'quad_segs=4'), 4326), 1e-7))
              as geometry
       from bare
     )
     insert into area_versions (area, number, status, recipe, geometry, display, label_point, area_km2, residents_estimate)
     select id, 1, 'approved', json_build_object('precincts', '[]'::json, 'streets', '[]'::json,
              'drawn', json_build_array(ST_AsGeoJSON(ST_GeometryN(geometry, 1), 7)::json), 'cut', '[]'::json)::jsonb,
            geometry, geometry, ST_PointOnSurface(geometry), ST_Area(ST_Transform(geometry, 2178)) / 1e6, 0
     from shape`,
  );
  await transaction.raw(`
    insert into area_pieces (area_version, geometry)
    select id, ST_GeometryN(geometry, 1) from area_versions
    where not exists (select from area_pieces where area_version = area_versions.id)`);
  await transaction.raw(`
    insert into area_precincts (area_version, precinct, share)
    select versions.id, precincts.number, share
    from area_versions versions
    join precincts on ST_Intersects(versions.geometry, precincts.geometry),
         lateral (select ST_Area(ST_Intersection(versions.geometry, precincts.geometry, 1e-9)) / ST_Area(precincts.geometry)
                    as share offset 0) part
    where share > 0.0005 and not exists (select from area_precincts where area_version = versions.id)`);
  await transaction.raw(`
    insert into area_districts (area_version, district, share, residents_estimate)
    select area_version, district, sum(share * area_km2) / sum(sum(share * area_km2)) over (partition by area_version), 0
    from area_precincts join precincts on number = precinct
    where not exists (select from area_districts other where other.area_version = area_precincts.area_version)
    group by area_version, district`);
}

/** Areas spread over the index with a ring a little wider than theirs. */
export async function someAreas(
  database: Knex,
  count: number,
): Promise<{ id: number; name: string; drawn: Polygon }[]> {
  const { rows } = await database.raw(
    `select areas.id, areas.name,
       ST_AsGeoJSON(ST_Transform(ST_Buffer(ST_Transform(label_point, 2178), 380, 'quad_segs=4'), 4326), 7)::json as drawn
     from areas join area_versions on area = areas.id and status = 'approved'
     where areas.name like 'miara-%' and not exists (
       select from area_versions other where other.area = areas.id and other.status <> 'approved')
     order by md5(areas.id::text) limit ?`,
    [count],
  );
  return rows;
}

/** Id of the account by which the bench decides. */
export async function accountId(database: Knex, email: string): Promise<string> {
  return (await database('users').where({ email }).first('id')).id;
}
