import type { Knex } from 'knex';
import { Problem } from '../http/problem.ts';
import { readCity } from './canonical/queries.ts';
import { type Derived, derive } from './derive.ts';
import { measureArea } from './measures/queries.ts';
import { insertVersion } from './queries.ts';
import type { Recipe } from './recipe.ts';
import { residentsOf } from './residents.ts';
import {
  type KeptVersion,
  putMeasures,
  readKeptVersions,
  readSameGeometry,
  replaceApproved,
} from './version/queries.ts';

/**
 * Brings areas in step with borders, precincts or residents that were imported anew: intent is kept, geometry is derived.
 * An approved area whose recipe now gives other ground gets a next version of it; all others, and what waits for a decision,
 * keep their ground and are measured again. An area whose recipe gives nothing any more keeps its ground too.
 *
 * The caller raises the version of the layer `areas`.
 *
 * @returns how many areas have other ground now
 */
export async function deriveAreasAnew(transaction: Knex): Promise<number> {
  const city = await readCity(transaction);
  if (!city) return 0;
  let changed = 0;
  for (const version of await readKeptVersions(transaction)) {
    const derived = version.status === 'approved' ? await derivedStill(transaction, city, version.recipe) : undefined;
    if (derived && !(await readSameGeometry(transaction, version.id, derived.canonical.geometry))) {
      await replaceApproved(transaction, version.area);
      await insertVersion(transaction, {
        area: version.area,
        recipe: version.recipe,
        geometry: derived.canonical.geometry,
        ...(await measured(transaction, derived.canonical.geometry)),
      });
      changed++;
    } else await putMeasures(transaction, version.id, await measured(transaction, version.geometry));
  }
  return changed;
}

/** Limits are for what is drawn now, not for what was approved once. */
const unlimited = { maxAreaKm2: Number.POSITIVE_INFINITY, maxVertices: Number.POSITIVE_INFINITY };

async function derivedStill(transaction: Knex, city: string, recipe: Recipe): Promise<Derived | undefined> {
  try {
    return await derive(transaction, city, recipe, unlimited);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

async function measured(transaction: Knex, geometry: KeptVersion['geometry']) {
  const measures = await measureArea(transaction, geometry);
  return { precincts: measures.precincts, ...residentsOf(measures) };
}
