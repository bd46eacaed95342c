import type { Knex } from 'knex';
import type { StoredGeometry } from '../canonical/queries.ts';
import { isServing } from '../serving-status.ts';

/** As in measures: overlays name a grid. */
const fineGrid = '1e-9';
/** Less of a street than this along a border is the border. */
const leastStreetM = 20;
const neighbourWithinM = 500;
/** Distances are told to this: the displayed borders they are measured between are 2 m from the true ones at most. */
const distanceStepM = 10;
const mostNeighbours = 6;

export type StreetInside = {
  street: number;
  label: string;
  /** All of it. */
  whole: boolean;
  /** False where only a precinct's list names it and the area takes a part of that precinct. */
  certain: boolean;
};

/**
 * Streets that lie in an area, by name: judged by address points where imported, else by the precincts that list them,
 * and in precincts that are inside by a part by the centre line.
 *
 * @param precincts precincts that the area reaches, with the share of their km² inside
 */
export async function readStreetsInside(
  database: Knex,
  geometry: StoredGeometry,
  precincts: { number: number; share: number }[],
): Promise<StreetInside[]> {
  const { rows } = await database.raw(
    `with area as materialized (select :ground::geometry as geometry),
     share as materialized (select number, share from json_to_recordset(:shares::json) as part(number int, share float8)),
     listed as materialized (
       select street, bool_and(coalesce(share, 0) = 1) as whole, bool_or(share = 1) as inside
       from street_precincts left join share on number = precinct
       where street in (select street from share join street_precincts on precinct = number where share > 0)
       group by street
     ),
     addressed as (
       select street, count(*) as numbers, count(*) filter (where ST_Intersects(area.geometry, point)) as inside
       from area, addresses where street in (select street from listed) group by street
     ),
     lined as (
       select street, ST_Covers(area.geometry, line.geometry) as whole,
              ST_Length(ST_Transform(ST_Intersection(area.geometry, line.geometry, ${fineGrid}), 2178)) >= ${leastStreetM}
                as inside
       from area, street_lines line
       where street in (select street from listed where not inside) and ST_Intersects(area.geometry, line.geometry)
     )
     select id as street, label,
            case when numbers > 0 then addressed.inside = numbers else listed.whole or coalesce(lined.whole, false) end as whole,
            coalesce(numbers > 0 or listed.inside or lined.inside, false) as certain
     from listed
     join streets on id = listed.street
     left join addressed using (street)
     left join lined using (street)
     where case when numbers > 0 then addressed.inside > 0
                else listed.inside or coalesce(lined.inside, not exists (
                  select from street_lines where street = listed.street)) end
     order by name, label, id`,
    { ground: geometry, shares: JSON.stringify(precincts.map(({ number, share }) => ({ number, share }))) },
  );
  return rows;
}

export type Neighbour = {
  area: { id: number; name: string };
  ambassador: { id: number; slug: string; name: string };
  /** Metres between the borders; 0 when they touch or overlap. */
  distanceM: number;
};

/**
 * Areas that are served now and lie nearest to a geometry, nearest first.
 *
 * @param except id of the area that the geometry is a new version of
 */
export async function readNeighbours(database: Knex, geometry: StoredGeometry, except?: number): Promise<Neighbour[]> {
  const { rows } = await database.raw(
    `with area as materialized (
       select geometry, ST_Transform(ST_SimplifyPreserveTopology(geometry, 2e-5), 2178) as metric,
              ST_Transform(ST_Expand(ST_Transform(geometry, 2178), ${neighbourWithinM}), 4326) as around
       from (select ?::geometry as geometry) given)
     select json_build_object('id', areas.id, 'name', areas.name) as area,
            json_build_object('id', ambassadors.id, 'slug', slug, 'name', ambassadors.name) as ambassador,
            round(distance / ${distanceStepM}) * ${distanceStepM} as "distanceM"
     from area
     join area_versions versions on versions.status = 'approved' and versions.geometry && area.around
     join areas on areas.id = versions.area and areas.id is distinct from ?
     join ambassadors on ambassadors.id = areas.ambassador,
     lateral (select case when ST_Intersects(area.geometry, versions.geometry) then 0
                     else ST_Distance(area.metric, ST_Transform(versions.display, 2178)) end as distance) apart
     where ${isServing} and distance <= ${neighbourWithinM}
     order by distance, areas.id limit ${mostNeighbours}`,
    [geometry, except ?? null],
  );
  return rows;
}
