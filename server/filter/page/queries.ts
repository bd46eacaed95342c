import type { Geometry } from 'geojson';
import type { Knex } from 'knex';
import { readCursor, writeCursor } from '../cursor.ts';

/** What of a filtered query makes a list: SQL expressions over its rows. */
export type Listing = {
  /** JSON of one item. */
  item: string;
  /** Geometry shown on the map; null where a row has no place. */
  geometry: string;
  /** Decimals of degrees on the map; 6, about ten centimetres, when absent. */
  decimals?: number;
  /** What the list is ordered by, and its type. Never null. */
  key: string;
  keyType: 'string' | 'number';
  /** Integer that tells rows of one key apart. */
  id: string;
};

export type Page<Item> = { items: Item[]; total: number; unlocated: number; next: string | null };

const mapDecimals = 6;

/**
 * One page of a filtered query. A page goes on from the last row of the one before, so that rows added meanwhile neither
 * repeat nor hide others.
 *
 * @throws Problem 400 when the cursor is not one of this list
 */
export async function readPage<Item>(
  database: Knex,
  matching: Knex.QueryBuilder,
  listing: Listing,
  paging: { limit: number; cursor?: string },
): Promise<Page<Item>> {
  const rows = await readRows<Item>(database, matching, listing, paging);
  return { ...rows, ...(await countMatching(database, matching, listing)) };
}

/**
 * The rows of such a page alone, for a list that counts in its own way.
 *
 * @throws Problem 400 when the cursor is not one of this list
 */
export async function readRows<Item>(
  database: Knex,
  matching: Knex.QueryBuilder,
  listing: Listing,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<Pick<Page<Item>, 'items' | 'next'>> {
  const after = cursor === undefined ? undefined : readCursor(cursor, listing.keyType);
  const query = inOrder(matching.clone(), listing)
    .select(database.raw(`${listing.item} as item, ${keyOf(listing)} as key, ${listing.id} as id`))
    .limit(limit + 1);
  if (after) query.whereRaw(`(${keyOf(listing)}, ${listing.id}) > (?, ?)`, after);
  const rows: { item: Item; key: string | number; id: number }[] = await query;
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(({ item }) => item),
    next: last ? writeCursor([last.key, last.id]) : null,
  };
}

export type Collection<Item> = {
  type: 'FeatureCollection';
  total: number;
  unlocated: number;
  features: { type: 'Feature'; geometry: Geometry | null; properties: Item }[];
};

/** All that match, as a FeatureCollection in the order of the list. */
export async function readCollection<Item>(
  database: Knex,
  matching: Knex.QueryBuilder,
  listing: Listing,
): Promise<Collection<Item>> {
  const rows: { item: Item; geometry: Geometry | null }[] = await inOrder(matching.clone(), listing).select(
    database.raw(
      `${listing.item} as item, ST_AsGeoJSON(${listing.geometry}, ${listing.decimals ?? mapDecimals})::json as geometry`,
    ),
  );
  return {
    type: 'FeatureCollection',
    total: rows.length,
    unlocated: rows.filter(({ geometry }) => geometry === null).length,
    features: rows.map(({ item, geometry }) => ({ type: 'Feature', geometry, properties: item })),
  };
}

async function countMatching(database: Knex, matching: Knex.QueryBuilder, { geometry }: Listing) {
  const [counts] = await matching
    .clone()
    .select(database.raw(`count(*)::int as total, (count(*) filter (where ${geometry} is null))::int as unlocated`));
  return counts as { total: number; unlocated: number };
}

function inOrder(query: Knex.QueryBuilder, listing: Listing): Knex.QueryBuilder {
  return query.orderByRaw(`${keyOf(listing)}, ${listing.id}`);
}

/** Text is compared byte by byte, the same on every machine. */
function keyOf({ key, keyType }: Listing): string {
  return keyType === 'string' ? `(${key}) collate "C"` : `(${key})::float8`;
}
