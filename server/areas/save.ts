import type { Knex } from 'knex';
import type { Derived } from './derive.ts';
import { measureArea } from './measures/queries.ts';
import { insertVersion, isApproved } from './queries.ts';
import { residentsOf } from './residents.ts';

/**
 * Makes a derived geometry the approved version of an area, the one before it replaced, with everything that answers are
 * made of. Nothing happens when exactly this is approved already. The caller raises the version of the layer `areas` when it has saved all it wants to.
 */
export async function saveApproved(transaction: Knex, area: number, { canonical, recipe }: Derived): Promise<void> {
  if (await isApproved(transaction, area, recipe, canonical.geometry)) return;
  const measures = await measureArea(transaction, canonical.geometry);
  const { residents, districts } = residentsOf(measures);
  await insertVersion(transaction, {
    area,
    recipe,
    geometry: canonical.geometry,
    residents,
    districts,
    precincts: measures.precincts,
  });
}
