import type { Knex } from 'knex';

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
  addresses: { served: number; several: number; unserved: number } | null;
};

/** Sums whole square metres, so that the order of adding does not matter and levels agree to the last one. */
function exactSum(km2: string): string {
  return `sum(round(${km2}::numeric, 6))::float8`;
}

/** Sums over `coverage_precincts` joined with `precincts`. */
export const coverageFigures = `
  sum(residents_estimate)::int as residents, sum(served_residents)::int as served,
  sum(several_residents)::int as several, sum(unserved_residents)::int as unserved,
  ${exactSum('area_km2')} as "areaKm2", ${exactSum('served_km2')} as "servedKm2",
  ${exactSum('several_km2')} as "severalKm2", ${exactSum('unserved_km2')} as "unservedKm2",
  case when sum(served_addresses) is not null then
    json_build_object('served', sum(served_addresses), 'several', sum(several_addresses), 'unserved', sum(unserved_addresses)) end as addresses`;

/** One row a district, by number. Sums of what is kept of precincts, so that levels agree exactly. */
export async function readDistrictFigures(
  database: Knex,
): Promise<(Figures & { number: number; roman: string; name: string })[]> {
  const { rows } = await database.raw(
    `select districts.number, districts.roman, districts.name, sums.*
     from districts join (
       select precincts.district, ${coverageFigures}
       from coverage_precincts join precincts on precincts.number = precinct group by precincts.district) sums
     on sums.district = districts.number
     order by districts.number`,
  );
  return rows.map(({ district: _district, ...row }: { district: number }) => row);
}

export async function readPrecinctFigures(database: Knex): Promise<(Figures & { number: number; district: number })[]> {
  const { rows } = await database.raw(
    `select precincts.number, min(precincts.district) as district, ${coverageFigures}
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
