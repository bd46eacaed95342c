import type { Knex } from 'knex';
import type { Derived } from './derive.ts';
import { measureArea } from './measures/queries.ts';
import { insertVersion, isApproved, type NewVersion, type Proposer } from './queries.ts';
import { residentsOf } from './residents.ts';
import { replaceApproved } from './version/queries.ts';

/**
 * Makes a derived geometry the approved version of an area, the one before it replaced, with everything that answers are
 * made of. Nothing happens when exactly this is approved already. The caller raises the version of the layer `areas` when it has saved all it wants to.
 */
export async function saveApproved(transaction: Knex, area: number, derived: Derived): Promise<void> {
  const { canonical, recipe } = derived;
  if (await isApproved(transaction, area, recipe, canonical.geometry)) return;
  await replaceApproved(transaction, area);
  await insertVersion(transaction, await measured(transaction, area, derived));
}

/** Keeps a derived geometry as a version that waits for a decision. Gives the id of the version. */
export async function saveProposed(
  transaction: Knex,
  area: number,
  derived: Derived,
  proposer: Proposer,
): Promise<number> {
  return insertVersion(transaction, await measured(transaction, area, derived), proposer);
}

async function measured(transaction: Knex, area: number, { canonical, recipe }: Derived): Promise<NewVersion> {
  const measures = await measureArea(transaction, canonical.geometry);
  return {
    area,
    recipe,
    geometry: canonical.geometry,
    precincts: measures.precincts,
    ...residentsOf(measures),
  };
}
