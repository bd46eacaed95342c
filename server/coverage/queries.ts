import type { Knex } from 'knex';

/** Overlays name a grid, as everywhere: about a centimetre. */
const grid = '1e-7';
/** Faces below both are borders that do not quite meet: nobody lives there unserved. */
const sliverAreaM2 = 25;
const sliverWidthM = 0.5;

/** Who serves: ambassadors in one of some states; for a what-if without some of them, and with versions not approved yet. */
export type Serving = { statuses: readonly string[]; leaving?: number[]; joining?: number[] };

/** Approved versions of areas of those who serve. A version that joins takes its area's place. */
const servingVersions = `
  select versions.id as version
  from ambassadors
  join areas on areas.ambassador = ambassadors.id
  join area_versions versions on versions.area = areas.id and versions.status = 'approved'
  where ambassadors.status = any(:statuses)
    and ambassadors.id <> all(:leaving::int[])
    and areas.id not in (select area from area_versions where id = any(:joining::int[]))
  union all
  select id from area_versions where id = any(:joining::int[])`;

/** Waits for whoever else is reckoning, until the end of the transaction. */
export async function lockCoverage(transaction: Knex): Promise<void> {
  await transaction.raw(`select pg_advisory_xact_lock(hashtext('coverage'))`);
}

/**
 * Precincts whose coverage was made of something else than what stands now, with what stands now.
 * A part of a precinct too small to be kept among an area's precincts is not part of the basis either.
 */
export async function findOutdated(
  database: Knex,
  { statuses, leaving = [], joining = [] }: Serving,
): Promise<{ precinct: number; basis: string; versions: number[] }[]> {
  const { rows } = await database.raw(
    `with serving as (${servingVersions}),
     layers as (
       select coalesce(string_agg(layer || '.' || version, ' ' order by layer), '') as versions
       from data_versions where layer in ('precincts', 'addresses')),
     now as (
       select precincts.number as precinct,
              coalesce(array_agg(version order by version) filter (where version is not null), '{}') as versions
       from precincts
       left join (area_precincts join serving on serving.version = area_precincts.area_version and share > 0)
         on area_precincts.precinct = precincts.number
       group by precincts.number)
     select now.precinct, now.versions, layers.versions || ' | ' || array_to_string(now.versions, ' ') as basis
     from now cross join layers
     left join coverage_precincts kept on kept.precinct = now.precinct
     where kept.basis is distinct from layers.versions || ' | ' || array_to_string(now.versions, ' ')
     order by now.precinct`,
    { statuses: [...statuses], leaving, joining },
  );
  return rows;
}

/**
 * Reckons precincts anew. All borders inside a precinct cut it into faces; each face is asked how many areas it lies
 * in. Faces share the precinct's own km² and residents, so that served and unserved add up to it exactly.
 */
export async function reckon(
  transaction: Knex,
  outdated: { precinct: number; basis: string; versions: number[] }[],
): Promise<void> {
  await transaction.raw(
    `with wanted as materialized (
       select number, basis, versions, geometry, area_km2, residents_estimate
       from json_to_recordset(:outdated) as given (precinct int, basis text, versions int[])
       join precincts on precincts.number = given.precinct
     ),
     part as materialized (
       select wanted.number, area_precincts.share >= 1 as whole, clipped.geometry
       from wanted
       join area_precincts on area_precincts.precinct = wanted.number and area_version = any(wanted.versions)
       join area_versions on area_versions.id = area_precincts.area_version,
       lateral (select case when share < 1 then
                  ST_CollectionExtract(ST_Intersection(area_versions.geometry, wanted.geometry, ${grid}), 3)
                end as geometry) clipped
     ),
     face as materialized (
       select wanted.number, geom as geometry from wanted,
         lateral (select ST_UnaryUnion(ST_Collect(ST_Boundary(wanted.geometry),
                    (select ST_Collect(ST_Boundary(part.geometry)) from part where part.number = wanted.number and not whole)),
                  ${grid}) as noded) lines,
         lateral ST_Dump(ST_Polygonize(array[noded]))
       where exists (select from part where part.number = wanted.number and not whole)
         and ST_Covers(wanted.geometry, ST_PointOnSurface(geom))
       union all
       select number, geometry from wanted
       where not exists (select from part where part.number = wanted.number and not whole)
     ),
     counted as materialized (
       select face.number, face.geometry, ST_Area(metric) as m2, greatest(times, case when sliver then 1 else 0 end) as times
       from face,
         ST_Transform(face.geometry, 2178) as metric,
         lateral (select ST_Area(metric) < ${sliverAreaM2} or 2 * ST_Area(metric) < ${sliverWidthM} * ST_Perimeter(metric) as sliver) thin,
         lateral (select count(*) as times from part
                  where part.number = face.number
                    and (whole or ST_Intersects(part.geometry, ST_PointOnSurface(face.geometry)))) asked
     ),
     share as materialized (
       select number,
         coalesce(sum(m2) filter (where times = 0), 0) / sum(m2) as unserved,
         coalesce(sum(m2) filter (where times > 1), 0) / sum(m2) as several
       from counted group by number
     ),
     pieces as (
       select number, ST_Multi(ST_Union(geometry, ${grid})) as geometry from counted where times = 0 group by number
     ),
     homes as (
       select wanted.number,
         count(*) filter (where ST_Intersects(pieces.geometry, addresses.point)) as unserved, count(*) as total
       from wanted join addresses on addresses.precinct = wanted.number
       left join pieces on pieces.number = wanted.number
       group by wanted.number
     ),
     known as (select exists (select from addresses) as imported)
     insert into coverage_precincts (precinct, basis, served_km2, several_km2, unserved_km2, served_residents,
       several_residents, unserved_residents, served_addresses, unserved_addresses, unserved)
     select wanted.number, basis, m2 / 1e6 - round(m2 * share.unserved) / 1e6, round(m2 * several) / 1e6,
       round(m2 * share.unserved) / 1e6,
       residents_estimate - round(residents_estimate * share.unserved), round(residents_estimate * several),
       round(residents_estimate * share.unserved),
       case when imported then coalesce(homes.total - homes.unserved, 0) end, case when imported then coalesce(homes.unserved, 0) end,
       pieces.geometry
     from wanted
     cross join lateral (select round((area_km2 * 1e6)::numeric)::float8 as m2) whole
     join share on share.number = wanted.number
     left join pieces on pieces.number = wanted.number
     left join homes on homes.number = wanted.number
     cross join known
     on conflict (precinct) do update set
       basis = excluded.basis, served_km2 = excluded.served_km2, several_km2 = excluded.several_km2,
       unserved_km2 = excluded.unserved_km2, served_residents = excluded.served_residents,
       several_residents = excluded.several_residents, unserved_residents = excluded.unserved_residents,
       served_addresses = excluded.served_addresses, unserved_addresses = excluded.unserved_addresses,
       unserved = excluded.unserved`,
    { outdated: JSON.stringify(outdated) },
  );
}

/** Keeps what stands today, in Kraków's day, for the chart over time. */
export async function writeDay(transaction: Knex): Promise<void> {
  await transaction.raw(
    `insert into coverage_days (day, district, residents, served_residents, several_residents, served_km2, several_km2, unserved_km2)
     select (now() at time zone 'Europe/Warsaw')::date, district, sum(residents_estimate), sum(served_residents),
            sum(several_residents), sum(served_km2), sum(several_km2), sum(unserved_km2)
     from coverage_precincts join precincts on precincts.number = precinct
     group by district
     on conflict (day, district) do update set
       residents = excluded.residents, served_residents = excluded.served_residents,
       several_residents = excluded.several_residents, served_km2 = excluded.served_km2,
       several_km2 = excluded.several_km2, unserved_km2 = excluded.unserved_km2`,
  );
}

export async function districtsOf(database: Knex, precincts: number[]): Promise<number[]> {
  return database('precincts').whereIn('number', precincts).distinct().orderBy('district').pluck('district');
}

export type Figures = {
  /** Estimates: served and unserved add up to all; several is part of served. */
  residents: number;
  served: number;
  several: number;
  unserved: number;
  areaKm2: number;
  servedKm2: number;
  severalKm2: number;
  unservedKm2: number;
  /** Null while no address points are imported. */
  addresses: { served: number; unserved: number } | null;
};

/** Sums whole square metres, so that the order of adding does not matter and levels agree to the last one. */
function exactSum(km2: string): string {
  return `sum(round(${km2}::numeric, 6))::float8`;
}

const figures = `
  sum(residents_estimate)::int as residents, sum(served_residents)::int as served,
  sum(several_residents)::int as several, sum(unserved_residents)::int as unserved,
  ${exactSum('area_km2')} as "areaKm2", ${exactSum('served_km2')} as "servedKm2",
  ${exactSum('several_km2')} as "severalKm2", ${exactSum('unserved_km2')} as "unservedKm2",
  case when sum(served_addresses) is not null then
    json_build_object('served', sum(served_addresses), 'unserved', sum(unserved_addresses)) end as addresses`;

/** One row a district, by number. Sums of what is kept of precincts, so that levels agree exactly. */
export async function readDistrictFigures(
  database: Knex,
): Promise<(Figures & { number: number; roman: string; name: string })[]> {
  const { rows } = await database.raw(
    `select districts.number, districts.roman, districts.name, sums.*
     from districts join (
       select precincts.district, ${figures}
       from coverage_precincts join precincts on precincts.number = precinct group by precincts.district) sums
     on sums.district = districts.number
     order by districts.number`,
  );
  return rows.map(({ district: _district, ...row }: { district: number }) => row);
}

export async function readPrecinctFigures(database: Knex): Promise<(Figures & { number: number; district: number })[]> {
  const { rows } = await database.raw(
    `select precincts.number, min(precincts.district) as district, ${figures}
     from coverage_precincts join precincts on precincts.number = precinct
     group by precincts.number order by precincts.number`,
  );
  return rows;
}

export type Day = {
  day: string;
  residents: number;
  served: number;
  several: number;
  servedKm2: number;
  unservedKm2: number;
};

/** What stood at the end of each day on which something changed, the oldest first; of all districts together or one. */
export async function readDays(database: Knex, district: number | undefined): Promise<Day[]> {
  const { rows } = await database.raw(
    `select to_char(day, 'YYYY-MM-DD') as day, sum(residents)::int as residents, sum(served_residents)::int as served,
       sum(several_residents)::int as several, ${exactSum('served_km2')} as "servedKm2",
       ${exactSum('unserved_km2')} as "unservedKm2"
     from coverage_days where :district::int is null or district = :district
     group by coverage_days.day order by coverage_days.day`,
    { district: district ?? null },
  );
  return rows;
}

/** Place of the first id that names no ambassador, or no version of an area that waits for a decision; -1 when all do. */
export async function findUnknown(database: Knex, kind: 'leaving' | 'joining', ids: number[]): Promise<number> {
  const known: number[] =
    kind === 'leaving'
      ? await database('ambassadors').whereIn('id', ids).pluck('id')
      : await database('area_versions').whereIn('id', ids).where({ status: 'proposed' }).pluck('id');
  const all = new Set(known);
  return ids.findIndex((id) => !all.has(id));
}
