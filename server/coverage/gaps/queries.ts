import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Knex } from 'knex';
import type { Piece } from './group.ts';

/** Pieces below both are what borders drawn differently leave over: counted as unserved, but no place to take on. */
const leastPieceKm2 = 0.05;
const leastPieceResidents = 50;
const mostNames = 3;

export type UnservedPiece = Piece & {
  district: number;
  precinct: number;
  /** The piece is all of its precinct. */
  whole: boolean;
  geometry: Polygon;
};

/** Unserved pieces of some districts; `touching` names pieces of the same district by their index. Residents are not rounded. */
export async function readPieces(database: Knex, districts: number[]): Promise<UnservedPiece[]> {
  const { rows } = await database.raw(
    `with piece as materialized (
       select row_number() over (order by precinct, (dumped).path) - 1 as index, district, precinct, whole, geometry,
              m2 / 1e6 as km2, case when total > 0 then unserved_residents * m2 / total else 0 end as residents
       from (
         select district, precinct, dumped, (dumped).geom as geometry, unserved_residents,
                served_km2 = 0 as whole, m2, sum(m2) over (partition by precinct) as total
         from coverage_precincts join precincts on precincts.number = precinct,
              lateral ST_Dump(unserved) as dumped,
              lateral ST_Area(ST_Transform((dumped).geom, 2178)) as m2
         where district = any(:districts)) parts
       where m2 >= ${leastPieceKm2 * 1e6} or unserved_residents * m2 / total >= ${leastPieceResidents}
     )
     select district, precinct, whole, km2 as "areaKm2", residents, ST_AsGeoJSON(geometry, 7)::json as geometry,
       (select coalesce(json_agg(json_build_object('piece', other.index, 'borderM', border_m) order by other.index), '[]')
        from piece other,
             lateral (select ST_Length(ST_Transform(ST_CollectionExtract(
                        ST_Intersection(piece.geometry, other.geometry, 1e-7), 2), 2178)) as border_m) shared
        where other.district = piece.district and other.index <> piece.index
          and ST_Intersects(other.geometry, piece.geometry) and border_m > 0) as touching
     from piece order by index`,
    { districts },
  );
  return rows;
}

export type NewGap = {
  id: string;
  district: number;
  residents: number;
  recipe: { precincts: number[]; streets: never[]; drawn: Polygon[]; cut: never[] };
  precincts: number[];
  pieces: Polygon[];
};

/** Replaces the gaps of some districts, with names that people recognise. */
export async function replaceGaps(transaction: Knex, districts: number[], gaps: NewGap[]): Promise<void> {
  await transaction('coverage_gaps').whereIn('district', districts).delete();
  if (gaps.length === 0) return;
  await transaction.raw(
    `with given as materialized (
       select gap.*, shape.geometry, (ST_MaximumInscribedCircle(shape.geometry)).center as point
       from json_to_recordset(:gaps)
              as gap (id text, district int, residents int, recipe jsonb, precincts smallint[], pieces json),
            lateral (select ST_Multi(ST_Union(ST_SetSRID(ST_GeomFromGeoJSON(piece::text), 4326), 1e-7)) as geometry
                     from json_array_elements(pieces) as piece) shape
     )
     insert into coverage_gaps (id, district, residents, area_km2, named_by, names, precincts, recipe, point, geometry)
     select id, district, residents, ST_Area(ST_Transform(geometry, 2178)) / 1e6,
       case when neighbourhoods <> '{}' then 'neighbourhood' when stops <> '{}' then 'stop'
            when streets <> '{}' then 'street' else 'precinct' end,
       case when neighbourhoods <> '{}' then neighbourhoods when stops <> '{}' then stops
            when streets <> '{}' then streets else precincts::text[] end,
       precincts, recipe, point, geometry
     from given,
       lateral (select coalesce(array_agg(name order by away, name), '{}') as neighbourhoods from (
         select name, ST_Distance(neighbourhoods.point, given.point) as away from neighbourhoods
         where ST_Intersects(neighbourhoods.point, given.geometry) order by 2, 1 limit ${mostNames}) near) n,
       lateral (select coalesce(array_agg(name order by away, name), '{}') as stops from (
         select name, min(ST_Distance(stops.point, given.point)) as away from stops
         where ST_Intersects(stops.point, given.geometry) group by name order by 2, 1 limit ${mostNames}) near) s,
       lateral (select coalesce(array_agg(label order by lists desc, label), '{}') as streets from (
         select label, count(*) as lists from street_precincts join streets on streets.id = street
         where precinct = any(given.precincts) group by label order by 2 desc, 1 limit ${mostNames}) near) t`,
    { gaps: JSON.stringify(gaps) },
  );
}

export type Gap = {
  id: string;
  district: number;
  residents: number;
  areaKm2: number;
  namedBy: 'neighbourhood' | 'stop' | 'street' | 'precinct';
  names: string[];
  precincts: number[];
  recipe: NewGap['recipe'];
  point: Position;
  bbox: number[];
  geometry: MultiPolygon;
};

/** Gaps by residents, the largest first; all, those of some districts, or the one with an id. */
export async function readGaps(
  database: Knex,
  only: { districts?: number[] | undefined; id?: string },
): Promise<Gap[]> {
  const { rows } = await database.raw(
    `select id, district, residents, round(area_km2::numeric, 4)::float8 as "areaKm2", named_by as "namedBy", names,
       precincts, recipe, ST_AsGeoJSON(point, 6)::json -> 'coordinates' as point,
       json_build_array(ST_XMin(geometry), ST_YMin(geometry), ST_XMax(geometry), ST_YMax(geometry)) as bbox,
       ST_AsGeoJSON(geometry, 6)::json as geometry
     from coverage_gaps
     where (:districts::int[] is null or district = any(:districts)) and (:id::text is null or id = :id)
     order by residents desc, area_km2 desc, id`,
    { districts: only.districts ?? null, id: only.id ?? null },
  );
  return rows;
}

/** A gap for a map on paper. */
export const gapOnMap = (id: string) => ({
  sql: `select 'place' as kind, '' as name, geometry from coverage_gaps where id = :gap`,
  bindings: { gap: id },
});
