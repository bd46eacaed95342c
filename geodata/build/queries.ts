/** All SQL of the build. Metres are metres of EPSG:2178, in which the city's own maps are drawn. */
import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;

/** Lines are noded on a grid of a centimetre, so that faces meet exactly. */
const GRID_M = 0.01;
/** A part of a precinct outside its district that is thinner than this is a difference between two drawings, not a fact. */
const SLIVER_RADIUS_M = 20;
/** A part of its own that is thinner than this is noise of the same origin. */
const SPECK_RADIUS_M = 0.5;

export type Workspace = PGlite;

/** An empty PostGIS in process. Close it with `close()`. */
export async function openWorkspace(): Promise<Workspace> {
  const workspace = await PGlite.create({ extensions: { postgis } });
  await workspace.exec('create extension postgis');
  return workspace;
}

async function loadAreas(
  db: Workspace,
  table: string,
  rows: readonly { key: number; district: number; geometry: Area }[],
) {
  await db.exec(`create table ${table} (key int primary key, district int not null, geometry geometry not null)`);
  for (const { key, district, geometry } of rows) {
    await db.query(
      `insert into ${table} values ($1, $2, ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON($3), 4326), 2178))`,
      [key, district, JSON.stringify(geometry)],
    );
  }
  await db.exec(`create index on ${table} using gist (geometry)`);
}

export async function loadDistricts(db: Workspace, table: string, rows: readonly { number: number; geometry: Area }[]) {
  await loadAreas(
    db,
    table,
    rows.map(({ number, geometry }) => ({ key: number, district: number, geometry })),
  );
}

export async function loadPrecincts(
  db: Workspace,
  table: string,
  rows: readonly { number: number; district: number; geometry: Area }[],
) {
  await loadAreas(
    db,
    table,
    rows.map(({ number, district, geometry }) => ({ key: number, district, geometry })),
  );
}

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
  const slivers = await db.query<{ placed: number; unplaced: number; area: number; widest: number }>(`
    select count(face.precinct)::int as placed, (count(*) - count(face.precinct))::int as unplaced,
           sum(ST_Area(sliver.geometry)) as area, max(2 * (ST_MaximumInscribedCircle(sliver.geometry)).radius) as widest
    from sliver join face using (id)`);
  const crossings = await db.query<{ precinct: number; district: number; area: number }>(`
    select face.precinct, face.district, sum(ST_Area(face.geometry)) as area
    from face join source_precinct on source_precinct.key = face.precinct
    where source_precinct.district <> face.district group by 1, 2 order by 1, 2`);
  const row = slivers.rows[0];
  return {
    placed: row?.placed ?? 0,
    unplaced: row?.unplaced ?? 0,
    areaM2: row?.area ?? 0,
    widestM: row?.widest ?? 0,
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
  const { rows } = await db.query<{ precinct: number; district: number; home: number; geometry: string }>(`
    select face.precinct, face.district, source_precinct.district as home,
           ST_AsGeoJSON(ST_Transform(ST_SetSRID(ST_Union(face.geometry), 2178), 4326), 9) as geometry
    from face join source_precinct on source_precinct.key = face.precinct
    group by 1, 2, 3 order by 1, 2`);
  return rows.map(({ precinct, district, home, geometry }) => ({
    precinct,
    district,
    homeDistrict: home,
    geometry: JSON.parse(geometry),
  }));
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
  const { rows } = await db.query<{ precinct: number; district: number; home: number; geometry: string }>(
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
  return rows.map(({ precinct, district, home, geometry }) => ({
    precinct,
    district,
    homeDistrict: home,
    geometry: JSON.parse(geometry),
  }));
}

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

export interface Pole {
  number: number;
  point: Position;
}

/** The point furthest from the border, where a label fits best, as [lon, lat]. */
export async function readPoles(db: Workspace, table: string): Promise<Pole[]> {
  const { rows } = await db.query<{ number: number; lon: number; lat: number }>(`
    select key as number, ST_X(point) as lon, ST_Y(point) as lat
    from (select key, ST_Transform((ST_MaximumInscribedCircle(geometry)).center, 4326) as point from ${table}) pole
    order by 1`);
  return rows.map(({ number, lon, lat }) => ({ number, point: [lon, lat] }));
}

export interface Neighbours {
  a: number;
  b: number;
  distanceM: number;
  /** The length of the border they share, and its middle; null where they only come near. */
  border: { lengthM: number; middle: Position } | null;
}

/** Pairs of precincts within `distanceM` of each other, a < b. */
export async function readNeighbours(db: Workspace, distanceM: number): Promise<Neighbours[]> {
  const { rows } = await db.query<{ a: number; b: number; distance: number; length: number; lon: number; lat: number }>(
    `with pair as (
       select a.key as a, b.key as b, ST_Distance(a.geometry, b.geometry) as distance,
              ST_LineMerge(ST_CollectionExtract(ST_Intersection(a.geometry, b.geometry), 2)) as border
       from built_precinct a join built_precinct b on a.key < b.key and ST_DWithin(a.geometry, b.geometry, $1)
     ),
     longest as (
       select pair.*, (select part.geom from ST_Dump(border) part order by ST_Length(part.geom) desc, part.path limit 1) as part
       from pair
     )
     select a, b, distance, ST_Length(border) as length,
            ST_X(ST_Transform(ST_LineInterpolatePoint(part, 0.5), 4326)) as lon,
            ST_Y(ST_Transform(ST_LineInterpolatePoint(part, 0.5), 4326)) as lat
     from longest order by a, b`,
    [distanceM],
  );
  return rows.map(({ a, b, distance, length, lon, lat }) => ({
    a,
    b,
    distanceM: distance,
    border: length > 0 ? { lengthM: length, middle: [lon, lat] } : null,
  }));
}

/** Centre lines by full name. Stretches of one name are united. */
export async function loadStreetLines(db: Workspace, lines: readonly { fullName: string; line: Position[] }[]) {
  await db.exec('create table street_stretch (name text not null, geometry geometry not null)');
  for (const { fullName, line } of lines) {
    const geometry = JSON.stringify({ type: 'LineString', coordinates: line });
    await db.query(
      'insert into street_stretch values ($1, ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON($2), 4326), 2178))',
      [fullName, geometry],
    );
  }
}

export interface LineRow {
  fullName: string;
  middle: Position;
  bbox: [number, number, number, number];
  precincts: number[];
}

/** The middle of the longest part, the box, and the precincts that hold at least `leastM` of the line (else the one with most). */
export async function readStreetLines(db: Workspace, leastM: number): Promise<LineRow[]> {
  const { rows } = await db.query<{ name: string; lon: number; lat: number; box: number[]; precincts: number[] }>(
    `with street as (select name, ST_LineMerge(ST_Union(geometry)) as geometry from street_stretch group by name),
          place as (
            select name, geometry, ST_Transform(geometry, 4326) as lonlat,
                   ST_Transform(ST_LineInterpolatePoint((
                     select part.geom from ST_Dump(geometry) part order by ST_Length(part.geom) desc, part.path limit 1
                   ), 0.5), 4326) as middle
            from street),
          share as (
            select place.name, precinct.key, ST_Length(ST_Intersection(place.geometry, precinct.geometry)) as length_m
            from place join built_precinct precinct on ST_Intersects(place.geometry, precinct.geometry)),
          ranked as (select *, rank() over (partition by name order by length_m desc, key) from share)
     select place.name, ST_X(middle) as lon, ST_Y(middle) as lat,
            array[ST_XMin(lonlat), ST_YMin(lonlat), ST_XMax(lonlat), ST_YMax(lonlat)] as box,
            (select array_agg(key order by key) from ranked
             where ranked.name = place.name and (length_m >= $1 or rank = 1)) as precincts
     from place order by name collate "C"`,
    [leastM],
  );
  return rows.map(({ name, lon, lat, box: [west = 0, south = 0, east = 0, north = 0], precincts }) => ({
    fullName: name,
    middle: [lon, lat],
    bbox: [west, south, east, north],
    precincts,
  }));
}

/** The box of each built precinct as [west, south, east, north]. */
export async function readBoxes(db: Workspace): Promise<Map<number, [number, number, number, number]>> {
  const { rows } = await db.query<{ key: number; box: number[] }>(`
    select key, array[ST_XMin(g), ST_YMin(g), ST_XMax(g), ST_YMax(g)] as box
    from (select key, ST_Transform(geometry, 4326) as g from built_precinct) lonlat order by key`);
  return new Map(
    rows.map(({ key, box: [west = 0, south = 0, east = 0, north = 0] }) => [key, [west, south, east, north]]),
  );
}
