import type { Knex } from 'knex';
import type { Versions } from '../database/versions.ts';
import { type AreaLookup, createAreaLookup, type ReadyGround, readyGround, type ServedArea } from './lookup.ts';
import { readGround, readServing } from './queries.ts';

/** Ground by version of an area. */
type KnownGround = ReadonlyMap<number, ReadyGround>;

/** The look-up of areas, read now and again whenever areas change. Gives the newest one when called. */
export async function keepAreaLookup(database: Knex, versions: Versions): Promise<() => AreaLookup> {
  let { lookup, known } = await readAreaLookup(database);
  // Precincts imported anew are shared differently by areas that stayed as they are.
  versions.onChange(['precincts'], async () => {
    known = new Map();
  });
  versions.onChange(['areas', 'precincts'], async () => {
    ({ lookup, known } = await readAreaLookup(database, known));
  });
  return () => lookup;
}

/**
 * @param known ground that need not be read again, so that one approval among ten thousand areas reads one area
 */
export async function readAreaLookup(
  database: Knex,
  known: KnownGround = new Map(),
): Promise<{ lookup: AreaLookup; known: KnownGround }> {
  const serving = await readServing(database);
  const unknown = serving.map(({ version }) => version).filter((version) => !known.has(version));
  const read = new Map((await readGround(database, unknown)).map((row) => [row.version, readyGround(row)]));
  const next = new Map<number, ReadyGround>();
  const areas: ServedArea[] = [];
  for (const { version, ambassador } of serving) {
    const ground = read.get(version) ?? known.get(version);
    // Replaced between the two readings: its successor raises the version of the layer, and with that the next reading.
    if (!ground) continue;
    next.set(version, ground);
    areas.push({ ambassador, ground });
  }
  return { lookup: createAreaLookup(areas), known: next };
}
