/** Where precincts and street lines lie, as [lon, lat]. */
import type { Position } from 'geojson';
import type { Bbox } from '../../dataset.ts';
import type { Workspace } from '../workspace/queries.ts';

export interface Pole {
  number: number;
  point: Position;
}

/** The point of each built precinct furthest from its border, where a label fits best, as [lon, lat]. */
export async function readPoles(db: Workspace): Promise<Pole[]> {
  const { rows } = await db.query<{ number: number; lon: number; lat: number }>(`
    select key as number, ST_X(point) as lon, ST_Y(point) as lat
    from (select key, ST_Transform((ST_MaximumInscribedCircle(geometry)).center, 4326) as point
          from built_precinct) pole
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
  bbox: Bbox;
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
export async function readBoxes(db: Workspace): Promise<Map<number, Bbox>> {
  const { rows } = await db.query<{ key: number; box: number[] }>(`
    select key, array[ST_XMin(g), ST_YMin(g), ST_XMax(g), ST_YMax(g)] as box
    from (select key, ST_Transform(geometry, 4326) as g from built_precinct) lonlat order by key`);
  return new Map(
    rows.map(({ key, box: [west = 0, south = 0, east = 0, north = 0] }) => [key, [west, south, east, north]]),
  );
}
