import type { Knex } from 'knex';

/** Overlays name a grid, as everywhere: about a centimetre. */
const grid = '1e-7';
/** Faces below both are borders that do not quite meet: nobody lives there unserved. */
const sliverAreaM2 = 25;
const sliverWidthM = 0.5;

/**
 * Who serves: ambassadors in one of some states; for a what-if without some of them, and with versions not approved yet.
 * on: who served at the end of that day in Kraków, YYYY-MM-DD; now when absent.
 */
export type Serving = { statuses: readonly string[]; leaving?: number[]; joining?: number[]; on?: string };

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

/**
 * The same at a past moment: of each area the version that was approved last before it, whoever cared for it then, and what
 * the history of that ambassador says last. Who has no history has been what they are since they were added.
 */
const servedThen = `
  select held.version
  from (
    select distinct on (area) area, id as version
    from area_versions
    where status in ('approved', 'replaced') and coalesce(decided_at, created_at) < :until::timestamptz
    order by area, coalesce(decided_at, created_at) desc, number desc) held
  join areas on areas.id = held.area,
  lateral (select coalesce(
    (select ambassador from area_holders
     where area = held.area and held_from < :until::timestamptz and (held_until is null or held_until >= :until::timestamptz)
     order by held_from desc limit 1),
    case when not exists (select from area_holders where area = held.area) then areas.ambassador end) as id) holder
  join ambassadors on ambassadors.id = holder.id and ambassadors.created_at < :until::timestamptz,
  lateral (
    select coalesce(
      (select kind in ('appointed', 'activated', 'resumed') from ambassador_events
       where ambassador = holder.id and at < :until::timestamptz
         and kind in ('appointed', 'activated', 'resumed', 'suspended', 'ended', 'resigned', 'handed-over')
       order by at desc, id desc limit 1),
      not exists (select from ambassador_events where ambassador = holder.id) and ambassadors.status = any(:statuses)) as served
  ) then_was
  where then_was.served`;

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
  { statuses, leaving = [], joining = [], on }: Serving,
): Promise<{ precinct: number; basis: string; versions: number[] }[]> {
  const { rows } = await database.raw(
    `with serving as (${on === undefined ? servingVersions : servedThen}),
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
    on === undefined
      ? { statuses: [...statuses], leaving, joining }
      : { statuses: [...statuses], until: await endOfDay(database, on) },
  );
  return rows;
}

/**
 * Reckons precincts anew: how much of each is covered, and how much more than once. Parts of areas are put together two
 * by two, then their results two by two, so that sixty areas over one precinct take six rounds; what two results have in
 * common is covered more than once. Served and unserved share the precinct's own km² and residents, so that they add up
 * to it exactly.
 */
export async function reckon(
  transaction: Knex,
  outdated: { precinct: number; basis: string; versions: number[] }[],
): Promise<void> {
  const given = JSON.stringify(outdated);
  await transaction.raw(`
    create temporary table if not exists coverage_parts (
      precinct smallint not null, slot integer not null,
      covered geometry not null, several geometry not null
    ) on commit drop;
    truncate coverage_parts`);
  await transaction.raw(
    `insert into coverage_parts
     select precinct, row_number() over (partition by precinct order by version) - 1, geometry, ${nothing}
     from (
       select precincts.number as precinct, area_precincts.area_version as version, precincts.geometry,
              row_number() over (partition by precincts.number order by area_precincts.area_version) as whole_one
       from json_to_recordset(:given) as wanted (precinct int, versions int[])
       join precincts on precincts.number = wanted.precinct
       join area_precincts on area_precincts.precinct = precincts.number and area_version = any(versions) and share >= 1
       union all
       select precincts.number, area_precincts.area_version, clipped.geometry, 0
       from json_to_recordset(:given) as wanted (precinct int, versions int[])
       join precincts on precincts.number = wanted.precinct
       join area_precincts on area_precincts.precinct = precincts.number and area_version = any(versions) and share < 1
       join area_versions on area_versions.id = area_precincts.area_version,
       lateral (select ${polygonsOf(`ST_Intersection(area_versions.geometry, precincts.geometry, ${grid})`)} as geometry offset 0) clipped
     ) parts
     -- A third area that takes the whole precinct changes nothing.
     where whole_one <= 2`,
    { given },
  );
  for (let left = await countSlots(transaction); left > 1; left = await countSlots(transaction))
    await transaction.raw(`
      with pair as (
        select precinct, slot / 2 as slot, array_agg(covered order by slot) as covered, array_agg(several order by slot) as several
        from coverage_parts group by precinct, slot / 2
      ),
      gone as (delete from coverage_parts)
      insert into coverage_parts
      select precinct, slot,
        case when cardinality(covered) = 1 then covered[1] else ${polygonsOf(`ST_Union(covered[1], covered[2], ${grid})`)} end,
        case when cardinality(covered) = 1 then several[1] else ${polygonsOf(`ST_UnaryUnion(ST_Collect(array[several[1], several[2],
          ${polygonsOf(`ST_Intersection(covered[1], covered[2], ${grid})`)}]), ${grid})`)} end
      from pair`);
  await transaction.raw(
    `with wanted as materialized (
       select number, basis, geometry, area_km2, residents_estimate, round((area_km2 * 1e6)::numeric)::float8 as m2
       from json_to_recordset(:given) as given (precinct int, basis text)
       join precincts on precincts.number = given.precinct
     ),
     measured as materialized (
       select wanted.*, bare.geometry as unserved, part.several,
         least(1, coalesce(ST_Area(ST_Transform(bare.geometry, 2178)), 0) / whole_m2) as bare_share,
         least(1, coalesce(ST_Area(ST_Transform(part.several, 2178)), 0) / whole_m2) as several_share
       from wanted
       left join coverage_parts part on part.precinct = wanted.number,
       lateral (select ST_Area(ST_Transform(wanted.geometry, 2178)) as whole_m2 offset 0) whole,
       lateral (
         select ST_Multi(ST_Collect(piece.geom)) as geometry
         from ST_Dump(case when part.precinct is null then wanted.geometry
                           else ST_Difference(wanted.geometry, part.covered, ${grid}) end) as piece,
              lateral ST_Transform(piece.geom, 2178) as metric
         where ST_Area(metric) >= ${sliverAreaM2} and 2 * ST_Area(metric) >= ${sliverWidthM} * ST_Perimeter(metric)) bare
     ),
     homes as (
       select measured.number,
         count(*) filter (where ST_Intersects(measured.unserved, addresses.point)) as unserved,
         count(*) filter (where ST_Intersects(measured.several, addresses.point)) as several, count(*) as total
       from measured join addresses on addresses.precinct = measured.number
       group by measured.number
     ),
     known as (select exists (select from addresses) as imported)
     insert into coverage_precincts (precinct, basis, served_km2, several_km2, unserved_km2, served_residents,
       several_residents, unserved_residents, served_addresses, several_addresses, unserved_addresses, unserved)
     select measured.number, basis, (m2 - round(m2 * bare_share)) / 1e6, round(m2 * least(several_share, 1 - bare_share)) / 1e6,
       round(m2 * bare_share) / 1e6, residents_estimate - round(residents_estimate * bare_share),
       round(residents_estimate * least(several_share, 1 - bare_share)), round(residents_estimate * bare_share),
       case when imported then coalesce(homes.total - homes.unserved, 0) end,
       case when imported then coalesce(homes.several, 0) end, case when imported then coalesce(homes.unserved, 0) end,
       measured.unserved
     from measured
     left join homes on homes.number = measured.number
     cross join known
     on conflict (precinct) do update set
       basis = excluded.basis, served_km2 = excluded.served_km2, several_km2 = excluded.several_km2,
       unserved_km2 = excluded.unserved_km2, served_residents = excluded.served_residents,
       several_residents = excluded.several_residents, unserved_residents = excluded.unserved_residents,
       served_addresses = excluded.served_addresses, several_addresses = excluded.several_addresses,
       unserved_addresses = excluded.unserved_addresses,
       unserved = excluded.unserved`,
    { given },
  );
}

/** The instant at which a day in Kraków ends. */
async function endOfDay(database: Knex, day: string): Promise<Date> {
  const { rows } = await database.raw(`select (?::date + 1)::timestamp at time zone 'Europe/Warsaw' as until`, [day]);
  return rows[0].until;
}

/** What an overlay leaves besides polygons are borders that touch. */
function polygonsOf(overlay: string): string {
  return `ST_CollectionExtract(${overlay}, 3)`;
}

const nothing = `'SRID=4326;MULTIPOLYGON EMPTY'::geometry`;

/** Slots of the precinct that has most left. */
async function countSlots(transaction: Knex): Promise<number> {
  const { rows } = await transaction.raw('select coalesce(max(slot) + 1, 0)::int as slots from coverage_parts');
  return rows[0].slots;
}

/** Keeps what stands as of a day, today's in Kraków when absent, for the chart over time. */
export async function writeDay(transaction: Knex, day?: string): Promise<void> {
  await transaction.raw(
    `insert into coverage_days (day, district, residents, served_residents, several_residents, served_km2, several_km2, unserved_km2)
     select coalesce(:day::date, (now() at time zone 'Europe/Warsaw')::date), district, sum(residents_estimate), sum(served_residents),
            sum(several_residents), sum(served_km2), sum(several_km2), sum(unserved_km2)
     from coverage_precincts join precincts on precincts.number = precinct
     group by district
     on conflict (day, district) do update set
       residents = excluded.residents, served_residents = excluded.served_residents,
       several_residents = excluded.several_residents, served_km2 = excluded.served_km2,
       several_km2 = excluded.several_km2, unserved_km2 = excluded.unserved_km2`,
    { day: day ?? null },
  );
}

export async function districtsOf(database: Knex, precincts: number[]): Promise<number[]> {
  return database('precincts').whereIn('number', precincts).distinct().orderBy('district').pluck('district');
}
