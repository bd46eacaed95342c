/** The faces between the lines of both layers, and whose they are. */
import type { Area, Workspace } from '../workspace/queries.ts';

/** Lines are noded on a grid of a centimetre, so that faces meet exactly. */
const GRID_M = 0.01;
/** A part of a precinct outside its district that is thinner than this is a difference between two drawings, not a fact. */
const SLIVER_RADIUS_M = 20;
/** A part of its own that is thinner than this is noise of the same origin. */
const SPECK_RADIUS_M = 0.5;

/**
 * Cuts both layers into the faces between all their lines. A face keeps its precinct where it lies in the precinct's
 * district, or reaches over the district line for real; all else (and city land without a precinct) is `sliver`.
 */
export async function makeFaces(db: Workspace): Promise<void> {
  await db.exec(`
    create table face as
      with line as (
        select ST_UnaryUnion(ST_Collect(ST_Boundary(geometry)), ${GRID_M}) as geometry
        from (select geometry from source_district union all select geometry from source_precinct) source
      ),
      ring as (select (ST_Dump(ST_Polygonize(geometry))).geom as geometry from line),
      placed as (select geometry, ST_PointOnSurface(geometry) as point,
                        (ST_MaximumInscribedCircle(geometry)).radius as radius_m from ring)
      select (row_number() over (order by ST_XMin(placed.geometry), ST_YMin(placed.geometry), ST_Area(placed.geometry)))::int as id,
             placed.geometry, district.key as district, precinct.key as listed_precinct,
             case when precinct.district = district.key and radius_m > ${SPECK_RADIUS_M}
                    or radius_m > ${SLIVER_RADIUS_M} then precinct.key end as precinct
      from placed
      join source_district district on ST_Intersects(district.geometry, placed.point)
      left join lateral (
        select key, source_precinct.district from source_precinct
        where ST_Intersects(source_precinct.geometry, placed.point) order by key limit 1
      ) precinct on true;
    create unique index on face (id);
    create index on face using gist (geometry);
    create table sliver as select id, geometry from face where precinct is null;
  `);
}

/**
 * Gives each sliver that touches a placed face of its district to the precinct with the longest common border there
 * (the precinct's own district comes first). Returns how many were placed; call until it is 0.
 */
export async function placeSlivers(db: Workspace): Promise<number> {
  const { affectedRows } = await db.query(`
    with border as (
      select sliver.id, neighbour.precinct, precinct.district = sliver.district as at_home,
             sum(ST_Length(ST_CollectionExtract(ST_Intersection(sliver.geometry, neighbour.geometry), 2))) as length_m
      from face sliver
      join face neighbour on neighbour.district = sliver.district and neighbour.precinct is not null
                         and ST_Intersects(sliver.geometry, neighbour.geometry)
      join source_precinct precinct on precinct.key = neighbour.precinct
      where sliver.precinct is null
      group by sliver.id, neighbour.precinct, precinct.district = sliver.district
    ),
    best as (
      select distinct on (id) id, precinct from border where length_m > 0
      order by id, at_home desc, length_m desc, precinct
    )
    update face set precinct = best.precinct from best where best.id = face.id`);
  return affectedRows ?? 0;
}

export interface SliverSummary {
  placed: number;
  unplaced: number;
  areaM2: number;
  widestM: number;
  /** Precincts that really reach over their district's line, with the area that lies beyond it. */
  crossings: { precinct: number; district: number; areaM2: number }[];
}

export async function summariseSlivers(db: Workspace): Promise<SliverSummary> {
  const slivers = await db.query<{ placed: number; unplaced: number; area: number | null; widest: number | null }>(`
    select count(face.precinct)::int as placed, (count(*) - count(face.precinct))::int as unplaced,
           sum(ST_Area(sliver.geometry)) as area, max(2 * (ST_MaximumInscribedCircle(sliver.geometry)).radius) as widest
    from sliver join face using (id)`);
  const crossings = await db.query<{ precinct: number; district: number; area: number }>(`
    select face.precinct, face.district, sum(ST_Area(face.geometry)) as area
    from face join source_precinct on source_precinct.key = face.precinct
    where source_precinct.district <> face.district group by 1, 2 order by 1, 2`);
  const row = slivers.rows[0];
  if (!row) throw new Error('PostGIS gave no count of slivers.');
  return {
    placed: row.placed,
    unplaced: row.unplaced,
    areaM2: row.area ?? 0,
    widestM: row.widest ?? 0,
    crossings: crossings.rows.map(({ precinct, district, area }) => ({ precinct, district, areaM2: area })),
  };
}

export interface Face {
  precinct: number;
  /** The district it lies in; the precinct votes in `homeDistrict`. */
  district: number;
  homeDistrict: number;
  geometry: Area;
}

/** The finished coverage, one row a precinct and district, as [lon, lat]. */
export async function readFaces(db: Workspace): Promise<Face[]> {
  const { rows } = await db.query<FaceRow>(`
    select face.precinct, face.district, source_precinct.district as home,
           ST_AsGeoJSON(ST_Transform(ST_SetSRID(ST_Union(face.geometry), 2178), 4326), 9) as geometry
    from face join source_precinct on source_precinct.key = face.precinct
    group by 1, 2, 3 order by 1, 2`);
  return rows.map(toFace);
}

/**
 * Rounds generalised faces to the grid of the files in such a way that no line crosses another afterwards: all lines
 * are noded on the grid anew, and every face between them goes to the face it came from. Rounding alone lets thin
 * necks cross themselves.
 */
export async function snapFaces(db: Workspace, faces: readonly Face[], gridDegrees: number): Promise<Face[]> {
  await db.exec('create table general (precinct int, district int, home int, geometry geometry)');
  for (const { precinct, district, homeDistrict, geometry } of faces) {
    await db.query('insert into general values ($1, $2, $3, ST_MakeValid(ST_SetSRID(ST_GeomFromGeoJSON($4), 4326)))', [
      precinct,
      district,
      homeDistrict,
      JSON.stringify(geometry),
    ]);
  }
  const { rows } = await db.query<FaceRow>(
    `with line as (select ST_UnaryUnion(ST_Collect(ST_Boundary(geometry)), $1) as geometry from general),
          ring as (select (ST_Dump(ST_Polygonize(geometry))).geom as geometry from line),
          placed as (select geometry, ST_PointOnSurface(geometry) as point from ring)
     select owner.precinct, owner.district, owner.home, ST_AsGeoJSON(ST_Union(placed.geometry), 9) as geometry
     from placed join lateral (
       select precinct, district, home from general where ST_DWithin(general.geometry, placed.point, 10 * $1)
       order by ST_Distance(general.geometry, placed.point), precinct, district limit 1
     ) owner on true
     group by 1, 2, 3 order by 1, 2`,
    [gridDegrees],
  );
  return rows.map(toFace);
}

interface FaceRow {
  precinct: number;
  district: number;
  home: number;
  geometry: string;
}

function toFace({ precinct, district, home, geometry }: FaceRow): Face {
  return { precinct, district, homeDistrict: home, geometry: JSON.parse(geometry) };
}
