import { createHash } from 'node:crypto';
import type { Polygon } from 'geojson';
import type { Knex } from 'knex';
import { lockGeodata } from '../../geodata/import/queries.ts';
import { slugOf } from '../ambassadors/slug.ts';
import { readCity, type StoredGeometry } from '../areas/canonical/queries.ts';
import { type Derived, derive } from '../areas/derive.ts';
import { saveApproved } from '../areas/save.ts';
import { touch } from '../database/versions.ts';
import { loadApplications } from './applications/load.ts';
import { removeApplications } from './applications/queries.ts';
import { plannedApplications, plannedProposals } from './plan/applications.ts';
import type { PlannedAmbassador, PlannedArea, Ring } from './plan/planned.ts';
import { plannedAmbassadors, plannedEdition } from './plan.ts';
import {
  putAmbassador,
  putArea,
  putEdition,
  putStatusHistory,
  readGeodataFingerprint,
  readLoadedFingerprint,
  readStreetIds,
  removeOtherAmbassadors,
  writeLoadedFingerprint,
} from './queries.ts';

/** Fictional people were appointed one a day, so that the list can be tried by time. */
const firstAppointedDaysAgo = 120;

/** Raised when the same plan must be loaded in another way than before. */
const loaderVersion = 4;

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
        status: planned.status ?? 'active',
        daysAgo: firstAppointedDaysAgo - at,
      });
      const area = await putArea(transaction, { ambassador, name: planned.area.name, kind: planned.area.kind });
      await saveApproved(transaction, area, await derivedFrom(transaction, city, planned.area));
      await putStatusHistory(transaction, ambassador, area, planned);
    }
    await removeApplications(transaction);
    await removeOtherAmbassadors(
      transaction,
      plannedEdition.year,
      ambassadors.map(({ name }) => slugOf(name)),
    );
    await loadApplications(transaction, (area) => derivedFrom(transaction, city, area));
    await touch(transaction, ['areas']);
    await writeLoadedFingerprint(transaction, fingerprint);
  });
}

async function derivedFrom(transaction: Knex, city: StoredGeometry, area: PlannedArea): Promise<Derived> {
  return derive(transaction, city, await recipeOf(transaction, area), plannedEdition);
}

async function recipeOf(transaction: Knex, { name, precincts = [], streets, drawn = [], cut = [] }: PlannedArea) {
  const ids = streets ? await readStreetIds(transaction, streets.district, streets.labels) : [];
  if (ids.length !== (streets?.labels.length ?? 0))
    throw new Error(`A street of the area ${name} is not among the streets of its district.`);
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
  const plan = JSON.stringify([
    loaderVersion,
    geodata,
    plannedEdition,
    ambassadors,
    plannedApplications,
    plannedProposals,
  ]);
  return createHash('sha256').update(plan).digest().readUIntBE(0, 6);
}
