import type { Knex } from 'knex';
import type { Bbox, Position } from '../../dataset.ts';
import type { Target } from '../queries.ts';

/** Precincts so near, in degrees (about 70 m to 110 m), count too: streets are drawn along the borders of precincts. */
const nearDegrees = 0.001;
/** Smaller than this is not seen on the map of a city. */
const smallestParkM2 = 500;
const smallestWaterM2 = 200;
/** Corners closer to a straight line than this are left out of what is only drawn. */
const simplifiedM = 1;

export async function readCityBox(transaction: Knex): Promise<Bbox | undefined> {
  const { rows } = await transaction.raw(`
    select ST_XMin(box) as west, ST_YMin(box) as south, ST_XMax(box) as east, ST_YMax(box) as north
    from (select ST_Extent(geometry) as box from districts) city where box is not null`);
  return rows[0] && [rows[0].west, rows[0].south, rows[0].east, rows[0].north];
}

export async function createIncoming(transaction: Knex): Promise<void> {
  await transaction.raw(`
    create temporary table city on commit drop as select ST_Union(geometry) as geometry from districts;
    create temporary table incoming_ways (id text primary key, name text not null, street integer, geometry geometry not null)
      on commit drop;
    create temporary table incoming_features (id text primary key, kind text not null, name text, geometry geometry)
      on commit drop;
  `);
}

type Lines = { id: string; name: string | undefined; lines: Position[][] };

const linesOf = `ST_SetSRID(ST_GeomFromGeoJSON(json_build_object('type', 'MultiLineString', 'coordinates', row.lines)), 4326)`;

/** Streets, cut at the city's outline; those wholly outside are left out. */
export async function addWays(transaction: Knex, rows: readonly Lines[]): Promise<void> {
  await transaction.raw(
    `insert into incoming_ways (id, name, geometry)
     select row.id, row.name, cut.geometry
     from json_to_recordset(?) as row(id text, name text, lines json), city, lateral (select ${linesOf} as line) drawn,
          lateral (select case when ST_Covers(city.geometry, line) then line
                               else ST_CollectionExtract(ST_Intersection(line, city.geometry), 2) end as geometry) cut
     where ST_Intersects(city.geometry, line) and not ST_IsEmpty(cut.geometry)`,
    [JSON.stringify(rows)],
  );
}

/** Lines and areas for drawing, cut at the city's outline; an area whose rings do not close has no geometry. */
export async function addFeatures(
  transaction: Knex,
  rows: readonly (Lines & { kind: string; area: boolean })[],
): Promise<void> {
  await transaction.raw(
    `insert into incoming_features (id, kind, name, geometry)
     select row.id, row.kind, row.name, case when whole is null or ST_Covers(city.geometry, whole) then whole
                                             else ST_CollectionExtract(ST_Intersection(whole, city.geometry), ST_Dimension(whole) + 1) end
     from json_to_recordset(?) as row(id text, kind text, name text, area boolean, lines json), city,
          lateral (select case when row.area then ST_BuildArea(ST_Node(${linesOf})) else ${linesOf} end as whole) drawn
     where whole is null or ST_Intersects(city.geometry, whole)`,
    [JSON.stringify(rows)],
  );
}

/** Takes out areas that cannot be drawn, and says which and why. */
export async function dropUnusable(transaction: Knex): Promise<{ id: string; reason: string; example: string }[]> {
  const { rows } = await transaction.raw(`
    with judged as (
      select id, coalesce(name, id) as example,
             case when geometry is null or ST_IsEmpty(geometry) then 'an area whose border does not close'
                  when kind = 'park' and ST_Area(geometry::geography) < ${smallestParkM2} then 'a park too small to draw'
                  when kind = 'water' and ST_Area(geometry::geography) < ${smallestWaterM2} then 'water too small to draw'
             end as reason
      from incoming_features)
    delete from incoming_features using judged
    where incoming_features.id = judged.id and reason is not null returning judged.id, reason, example`);
  return rows;
}

export type PlacedWay = { id: string; name: string; precincts: number[]; districts: number[] };

export async function readPlacedWays(transaction: Knex): Promise<PlacedWay[]> {
  const { rows } = await transaction.raw(
    `select id, name,
            array(select number from precincts where ST_DWithin(precincts.geometry, way.geometry, ${nearDegrees})
                  order by ST_Distance(precincts.geometry, way.geometry), number) as precincts,
            array(select number from districts where ST_Intersects(districts.geometry, way.geometry) order by number) as districts
     from incoming_ways way order by id`,
  );
  return rows;
}

export async function setStreets(transaction: Knex, found: readonly { id: string; street: number }[]): Promise<void> {
  await transaction.raw(
    `update incoming_ways set street = row.street from json_to_recordset(?) as row(id text, street int)
     where incoming_ways.id = row.id`,
    [JSON.stringify(found)],
  );
}

/** The line of each street; it takes the place of one from the dataset. */
export const streetLines: Target = {
  table: 'street_lines',
  key: ['street'],
  values: { street: 'row.street', source: `'osm'`, geometry: 'row.geometry' },
  from: `(select street, ST_Multi(ST_LineMerge(ST_Collect(part.geom order by id, part.path))) as geometry
          from incoming_ways, ST_Dump(geometry) part where street is not null group by street) row`,
  owned: `(stored.source = 'osm' or stored.street in (select street from incoming_ways))`,
};

const metres = 'ST_Transform(row.geometry, 2178)';
const simplified = `ST_SnapToGrid(ST_Transform(ST_SimplifyPreserveTopology(${metres}, ${simplifiedM}), 4326), 1e-6)`;

export const basemap: Target = {
  table: 'basemap_features',
  key: ['id'],
  values: {
    id: 'row.id',
    kind: 'row.kind',
    name: 'row.name',
    geometry: `ST_CollectionExtract(ST_MakeValid(${simplified}), ST_Dimension(row.geometry) + 1)`,
  },
  from: 'incoming_features row',
  owned: `stored.id like 'osm/%'`,
};

/** Puts streets at the middle of the line that was brought. Returns how many moved. */
export async function placeStreets(transaction: Knex): Promise<number> {
  const { rowCount } = await transaction.raw(`
    update streets set point = line.point, extent = line.extent, placed_by = 'line'
    from (select street, ST_ClosestPoint(geometry, ST_Centroid(geometry)) as point,
                 ST_MakeEnvelope(ST_XMin(geometry), ST_YMin(geometry), ST_XMax(geometry), ST_YMax(geometry), 4326) as extent
          from street_lines where source = 'osm') line
    where line.street = streets.id
      and (streets.point, streets.extent, streets.placed_by) is distinct from (line.point, line.extent, 'line')`);
  return rowCount;
}

/** The approximate river of the dataset goes when a drawn one of its name has come. */
export async function dropApproximateRiver(transaction: Knex): Promise<number> {
  const { rowCount } = await transaction.raw(`
    delete from basemap_features approximate
    where kind = 'river' and id not like 'osm/%' and exists (
      select from basemap_features drawn
      where drawn.id like 'osm/%' and drawn.kind = 'river' and drawn.name = approximate.name)`);
  return rowCount;
}
