import type { Geometry } from 'geojson';
import type { Knex } from 'knex';
import type { PropertyType, Source } from './source.ts';

export type Interval = { from: string | null; to: string | null };
export type Selection = {
  /** West, south, east, north; west beyond east spans the antimeridian. */
  bbox?: number[] | undefined;
  /** ISO 8601; null where it is open. */
  datetime?: Interval | undefined;
  /** Names of the source's properties and what they must equal; a list must contain it. */
  equal: Record<string, string | number | boolean>;
};
export type Feature = { type: 'Feature'; id: number; geometry: Geometry | null; properties: Record<string, unknown> };
export type Extent = { bbox: [number, number, number, number] | null; interval: Interval };

/** About a centimetre. */
const decimals = 7;
/** As what a value is compared, so that one that no column could hold is unequal instead of an error. */
const givenTypes: Record<PropertyType, string> = {
  integer: 'numeric',
  integers: 'int',
  number: 'numeric',
  boolean: 'boolean',
  string: 'text',
  strings: 'text',
  date: 'text',
  'date-time': 'text',
};
const isList = (type: PropertyType) => type === 'integers' || type === 'strings';

/** Features that match, in the order of their ids, and how many there are on all pages. */
export async function readFeatures(
  database: Knex,
  source: Source,
  selection: Selection,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ features: Feature[]; matched: number }> {
  const matching = select(source.rows(database), source, selection);
  const [counted] = await matching.clone().select(database.raw('count(*)::int as matched'));
  const features = await matching
    .clone()
    .select(database.raw(featureColumns(source)))
    .orderByRaw(source.id)
    .limit(limit)
    .offset(offset);
  return { features: features.map(toFeature), matched: counted.matched };
}

export async function readFeature(database: Knex, source: Source, id: number): Promise<Feature | undefined> {
  const rows = await source
    .rows(database)
    .whereRaw(`${source.id} = ?`, [id])
    .select(database.raw(featureColumns(source)));
  return rows.map(toFeature)[0];
}

/** The box around all features and the time from the first to the last; the latter is open where something goes on. */
export async function readExtent(database: Knex, { rows, geometry, time }: Source): Promise<Extent> {
  const box = geometry ? `ST_Extent(${geometry})::geometry` : 'null::geometry';
  const from = time ? `min(${time.from})` : 'null::timestamptz';
  const to = time
    ? `case when count(*) filter (where ${time.to} is null) = 0 then max(${time.to}) end`
    : 'null::timestamptz';
  const [row] = await rows(database).select(
    database.raw(
      `${
        geometry
          ? `case when ${box} is not null then json_build_array(
         ST_XMin(${box}), ST_YMin(${box}), ST_XMax(${box}), ST_YMax(${box})) end`
          : 'null::json'
      } as bbox,
       ${from} as first, ${to} as last`,
    ),
  );
  return { bbox: row.bbox, interval: { from: row.first?.toISOString() ?? null, to: row.last?.toISOString() ?? null } };
}

function featureColumns({ id, geometry, properties }: Source): string {
  const members = Object.entries(properties).map(([name, { sql, type }]) => `'${name}', ${listed(sql, type)}`);
  return `${id} as id, json_build_object(${members.join(', ')}) as properties,
    ${geometry ? `ST_AsGeoJSON(ST_ForcePolygonCCW(${geometry}), ${decimals})::json` : 'null::json'} as geometry`;
}

const listed = (sql: string, type: PropertyType) => (isList(type) ? `to_json(${sql})` : sql);
const toFeature = (row: Omit<Feature, 'type'>): Feature => ({
  type: 'Feature',
  id: row.id,
  geometry: row.geometry,
  properties: row.properties,
});

function select(query: Knex.QueryBuilder, source: Source, { bbox, datetime, equal }: Selection): Knex.QueryBuilder {
  if (bbox) withinBox(query, source.geometry, bbox);
  // What has no time of its own is true at all times.
  if (datetime && source.time) {
    const { from, to } = source.time;
    if (datetime.to) query.whereRaw(`coalesce(${from}, '-infinity') <= ?::timestamptz`, [datetime.to]);
    if (datetime.from) query.whereRaw(`coalesce(${to}, 'infinity') >= ?::timestamptz`, [datetime.from]);
  }
  for (const [name, value] of Object.entries(equal)) {
    const property = source.properties[name];
    if (!property) continue;
    const given = givenTypes[property.type];
    const { sql } = property;
    // With the cast a sub-query is one list instead of rows.
    query.whereRaw(isList(property.type) ? `?::${given} = any((${sql})::${given}[])` : `${sql} = ?::${given}`, [value]);
  }
  return query;
}

/** Only what has a place can lie in a box. A box without width or height is a line or a point. */
function withinBox(query: Knex.QueryBuilder, geometry: string | null, [w = 0, s = 0, e = 0, n = 0]: number[]): void {
  if (!geometry) return void query.whereRaw('false');
  const box = 'ST_Envelope(ST_MakeLine(ST_SetSRID(ST_MakePoint(?, ?), 4326), ST_SetSRID(ST_MakePoint(?, ?), 4326)))';
  const inside = `ST_Intersects(${geometry}, ${box})`;
  if (w <= e) query.whereRaw(inside, [w, s, e, n]);
  else query.whereRaw(`(${inside} or ${inside})`, [w, s, 180, n, -180, s, e, n]);
}
