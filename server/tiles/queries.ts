import type { Geometry } from 'geojson';
import type { Knex } from 'knex';
import type { PointLayer, ShapeLayer } from './layer.ts';

/** Units along the side of a tile. */
export const extent = 4096;
/** Shapes reach so far beyond their tile, so that outlines do not show its edge. */
const marginUnits = 64;
/** Bends smaller than this are not seen: half a pixel of a screen where a tile takes 512. */
const toleranceUnits = 4;
/** Points of one cell are told as one with their number, 64 pixels wide: as far apart as marks that can be tapped. */
const cellUnits = 512;
/** Where nothing is nearer any more only those of one house are, four pixels wide. */
const houseUnits = 32;

export type TilePlace = { z: number; x: number; y: number };
export type TileRow = { id: number; tags: Record<string, unknown>; geometry: Geometry };

/**
 * Shapes of a tile in its own units, y downwards, rings in the turn that the format asks for. Cut before they
 * are made simpler, because the cut needs valid shapes; works without ST_AsMVT, which the embedded database lacks.
 */
export async function readShapes(
  database: Knex,
  matching: Knex.QueryBuilder,
  { id, geometry, indexed, tags }: ShapeLayer,
  { z, x, y }: TilePlace,
): Promise<TileRow[]> {
  const margin = marginUnits / extent;
  const cut = matching
    .clone()
    .whereRaw(`${indexed} && ST_Transform(ST_TileEnvelope(?, ?, ?, margin => ?), 4326)`, [z, x, y, margin])
    .select(
      database.raw(
        `${id} as id, json_build_object(${members(tags)}) as tags,
         ST_ClipByBox2D(ST_Transform(${geometry}, 3857), ST_TileEnvelope(?, ?, ?, margin => ?)) as cut`,
        [z, x, y, margin],
      ),
    );
  const { rows } = await database.raw(
    `select id, tags, ST_AsGeoJSON(ST_ForcePolygonCCW(drawn), 0, 0)::json as geometry
     from (select id, tags, ST_SnapToGrid(ST_Simplify(ST_TransScale(
               cut, -ST_XMin(tile), -ST_YMax(tile), :extent::float8 / (ST_XMax(tile) - ST_XMin(tile)),
               -:extent::float8 / (ST_YMax(tile) - ST_YMin(tile))), :tolerance::float8, true), 1) as drawn
           from (:cut) shapes, ST_TileEnvelope(:z, :x, :y) tile) drawings
     where drawn is not null and not ST_IsEmpty(drawn) order by id`,
    { cut, extent: extent * 1.0, tolerance: toleranceUnits, z, x, y },
  );
  return rows;
}

/**
 * Points of a tile. Those that would lie on one another are told as one, in their middle, with how many there are of
 * each kind; a tile thus never holds more than 64 of them, whatever the data, but at the deepest zoom.
 */
export async function readPoints(
  database: Knex,
  matching: Knex.QueryBuilder,
  { id, geometry, indexed, kind, tags }: PointLayer,
  { z, x, y }: TilePlace,
  deepest: boolean,
): Promise<TileRow[]> {
  const inside = matching
    .clone()
    .whereRaw(`${indexed} && ST_Transform(ST_TileEnvelope(?, ?, ?, margin => 0.001), 4326)`, [z, x, y])
    .select(
      database.raw(
        `${id} as id, ${kind} as kind, json_build_object(${members(tags)}) as tags,
         ST_Transform(${geometry}, 3857) as point`,
      ),
    );
  const placed = `
    select id, kind, tags, left_units, down_units
    from (select id, kind, tags, (ST_X(point) - ST_XMin(tile)) / (ST_XMax(tile) - ST_XMin(tile)) * :extent as left_units,
            (ST_YMax(tile) - ST_Y(point)) / (ST_YMax(tile) - ST_YMin(tile)) * :extent as down_units
          from (:inside) points, ST_TileEnvelope(:z, :x, :y) tile) units
    where left_units >= 0 and left_units < :extent and down_units >= 0 and down_units < :extent`;
  const together = `
    select min(id) as id, count(*)::int as count, sum(left_units) / count(*) as x, sum(down_units) / count(*) as y,
      (array_agg(tags order by id))[1] as tags, (array_agg(kind order by id))[1] as kind, array_agg(kind) as kinds
    from (${placed}) placed
    group by floor(left_units / :cell), floor(down_units / :cell)`;
  const { rows } = await database.raw(
    `select id, json_build_array(round(x), round(y)) as at, count,
       case when count = 1 then tags end as tags, kind,
       case when count > 1 then (select json_object_agg(name, held) from
         (select name, count(*)::int as held from unnest(kinds) name group by name order by name) named) end as kinds
     from (${together}) cells order by id`,
    { inside, extent: extent * 1.0, cell: deepest ? houseUnits : cellUnits, z, x, y },
  );
  return rows.map(({ id: number, at, count, tags: own, kind: name, kinds }: PointRow) => ({
    id: number,
    geometry: { type: 'Point', coordinates: at },
    tags: count === 1 ? { id: number, kind: name, ...own } : { point_count: count, kinds: JSON.stringify(kinds) },
  }));
}

type PointRow = {
  id: number;
  at: [number, number];
  count: number;
  tags: Record<string, unknown> | null;
  kind: string;
  kinds: Record<string, number> | null;
};

const members = (tags: PointLayer['tags']) =>
  Object.entries(tags)
    .map(([name, { sql }]) => `'${name}', ${sql}`)
    .join(', ');
