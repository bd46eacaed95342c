import { createHash } from 'node:crypto';
import type { Polygon } from 'geojson';
import type { Knex } from 'knex';
import { lockGeodata } from '../../geodata/import/queries.ts';
import { slugOf } from '../ambassadors/slug.ts';
import { readCity } from '../areas/canonical/queries.ts';
import { derive } from '../areas/derive.ts';
import type { UncheckedRecipe } from '../areas/recipe.ts';
import { saveApproved } from '../areas/save.ts';
import { touch } from '../database/versions.ts';
import type { PlannedAmbassador, Ring } from './plan/planned.ts';
import { plannedAmbassadors, plannedEdition } from './plan.ts';
import {
  putAmbassador,
  putArea,
  putEdition,
  readGeodataFingerprint,
  readLoadedFingerprint,
  readStreetIds,
  removeOtherAmbassadors,
  writeLoadedFingerprint,
} from './queries.ts';

/** Fictional people were appointed one a day, so that the list can be tried by time. */
const firstAppointedDaysAgo = 120;

/** Raised when the same plan must be loaded in another way than before. */
const loaderVersion = 2;

/**
 * Loads the fictional edition in one transaction, unless exactly this plan over these borders is loaded already.
 * Ambassadors keep their ids, areas get a new version only where their geometry has changed.
 *
 * @throws Error when the plan names a street or precinct that the geodata does not have
 */
export async function loadDemonstration(
  database: Knex,
  say: (sentence: string) => void = () => {},
  ambassadors: PlannedAmbassador[] = plannedAmbassadors,
): Promise<void> {
  const fingerprint = fingerprintOf(ambassadors, await readGeodataFingerprint(database));
  if ((await readLoadedFingerprint(database)) === fingerprint) return;
  say('Loading the demonstration edition.');
  await database.transaction(async (transaction) => {
    await lockGeodata(transaction);
    if ((await readLoadedFingerprint(transaction)) === fingerprint) return;
    const city = await readCity(transaction);
    if (!city) throw new Error('The demonstration edition needs the districts.');
    await putEdition(transaction, plannedEdition);
    for (const [at, planned] of ambassadors.entries()) {
      const ambassador = await putAmbassador(transaction, {
        edition: plannedEdition.year,
        slug: slugOf(planned.name),
        name: planned.name,
        forms: planned.forms,
        introduction: planned.introduction,
        daysAgo: firstAppointedDaysAgo - at,
      });
      const area = await putArea(transaction, { ambassador, name: planned.area.name, kind: planned.area.kind });
      const derived = await derive(transaction, city, await recipeOf(transaction, planned), plannedEdition);
      await saveApproved(transaction, area, derived);
    }
    await removeOtherAmbassadors(
      transaction,
      plannedEdition.year,
      ambassadors.map(({ name }) => slugOf(name)),
    );
    await touch(transaction, ['areas']);
    await writeLoadedFingerprint(transaction, fingerprint);
  });
}

async function recipeOf(transaction: Knex, { name, area }: PlannedAmbassador): Promise<UncheckedRecipe> {
  const { precincts = [], streets, drawn = [], cut = [] } = area;
  const ids = streets ? await readStreetIds(transaction, streets.district, streets.labels) : [];
  if (ids.length !== (streets?.labels.length ?? 0))
    throw new Error(`A street in the area of ${name} is not among the streets of its district.`);
  return {
    precincts,
    streets: ids.map((street) => ({ street })),
    drawn: drawn.map(polygonOf),
    cut: cut.map(polygonOf),
  };
}

function polygonOf(ring: Ring): Polygon {
  const [first] = ring;
  return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] };
}

/** 48 bits of a hash: fits a `bigint` and a JavaScript number. */
function fingerprintOf(ambassadors: PlannedAmbassador[], geodata: number): number {
  const plan = JSON.stringify([loaderVersion, geodata, plannedEdition, ambassadors]);
  return createHash('sha256').update(plan).digest().readUIntBE(0, 6);
}
