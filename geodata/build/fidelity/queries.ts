/** How far the built layers are from their sources, and whether they are coverages. */
import type { Workspace } from '../workspace/queries.ts';

export interface Fidelity {
  number: number;
  borderM: number;
  areaPercent: number;
}

/** How far each district of the built layer is from its source: Hausdorff distance of the borders, both ways, and area. */
export async function measureDistricts(db: Workspace): Promise<Fidelity[]> {
  const { rows } = await db.query<{ number: number; border: number; area: number }>(`
    select built.key as number,
           ST_HausdorffDistance(ST_Boundary(built.geometry), ST_Boundary(source.geometry)) as border,
           100 * abs(ST_Area(built.geometry) / ST_Area(source.geometry) - 1) as area
    from built_district built join source_district source using (key) order by 1`);
  return rows.map(({ number, border, area }) => ({ number, borderM: border, areaPercent: area }));
}

export interface PrecinctFidelity {
  number: number;
  /** The width of the widest piece by which the built precinct differs from its source. */
  widestDifferenceM: number;
  areaPercent: number;
}

/** The border distance says little of precincts: the source has threads of centimetres along district lines, which go. */
export async function measurePrecincts(db: Workspace): Promise<PrecinctFidelity[]> {
  const { rows } = await db.query<{ number: number; widest: number; area: number }>(`
    select built.key as number, coalesce(max(2 * (ST_MaximumInscribedCircle(piece.geom)).radius), 0) as widest,
           100 * abs(ST_Area(built.geometry) / ST_Area(source.geometry) - 1) as area
    from built_precinct built join source_precinct source using (key)
    left join lateral ST_Dump(ST_CollectionExtract(ST_SymDifference(built.geometry, source.geometry), 3)) piece on true
    group by built.key, built.geometry, source.geometry order by 1`);
  return rows.map(({ number, widest, area }) => ({ number, widestDifferenceM: widest, areaPercent: area }));
}

export interface CoverageFaults {
  invalid: number;
  /** Areas with an edge that does not match its neighbour's, which is a gap or an overlap. */
  mismatched: number;
  /** Rings inside the united outline: ground that belongs to nobody. */
  holes: number;
  /** Difference between the sum of the areas and the area of the union: ground that belongs to two. */
  overlapM2: number;
}

export async function findCoverageFaults(db: Workspace, table: string): Promise<CoverageFaults> {
  const { rows } = await db.query<CoverageFaults>(`
    with edge as (select ST_CoverageInvalidEdges(geometry) over () as fault from ${table}),
         whole as (select ST_Union(geometry) as geometry, sum(ST_Area(geometry)) as area,
                          count(*) filter (where not ST_IsValid(geometry))::int as invalid from ${table})
    select whole.invalid, (select count(*)::int from edge where fault is not null) as mismatched,
           (select coalesce(sum(ST_NumInteriorRings(part.geom)), 0)::int from ST_Dump(whole.geometry) part) as holes,
           abs(whole.area - ST_Area(whole.geometry)) as "overlapM2"
    from whole`);
  const faults = rows[0];
  if (!faults) throw new Error(`The table ${table} is empty.`);
  return faults;
}

/** How much of the built precinct lies in its own district, in per cent, lowest first. */
export async function measureContainment(db: Workspace): Promise<{ precinct: number; percent: number }[]> {
  const { rows } = await db.query<{ precinct: number; percent: number }>(`
    select precinct.key as precinct,
           100 * ST_Area(ST_Intersection(precinct.geometry, district.geometry)) / ST_Area(precinct.geometry) as percent
    from built_precinct precinct join built_district district on district.key = precinct.district
    order by 2, 1`);
  return rows;
}
