import { derive } from '../areas/derive.ts';
import { recipeSchema } from '../areas/recipe.ts';
import { saveApproved } from '../areas/save.ts';
import { touch } from '../database/versions.ts';
import { putAmbassador, putArea, putEdition } from '../demonstration/queries.ts';
import { putStages } from '../editions/queries.ts';
import type { Services } from '../services.ts';

const edition = {
  year: 2099,
  name: 'Edycja próbna',
  maxAreaKm2: 50,
  maxVertices: 1_000,
  contactName: 'Urząd Miasta',
  contactUrl: 'https://example.org',
};

/** Begins an edition of its own and ends every ambassador, so that a test starts with nobody serving anything. */
export async function openEmptyEdition({ database, versions }: Services): Promise<void> {
  await database.write.transaction(async (transaction) => {
    await putEdition(transaction, edition);
    await putStages(transaction, edition.year, [{ stage: 'meetings', opens: '2020-01-01', closes: '2099-12-31' }]);
    await transaction('ambassadors').update({ status: 'ended' });
    await touch(transaction, ['areas']);
  });
  await versions.refresh();
}

/** Gives an ambassador of that edition this area, approved; the one before it is replaced. Returns the area's id. */
export async function approveArea(services: Services, slug: string, recipe: object): Promise<number> {
  const { database, versions } = services;
  const city = services.city();
  if (!city) throw new Error('The test database has no districts.');
  const area = await database.write.transaction(async (transaction) => {
    const ambassador = await putAmbassador(transaction, {
      edition: edition.year,
      slug,
      name: slug,
      forms: ['budget'],
      introduction: '',
      status: 'active',
      daysAgo: 0,
    });
    const id = await putArea(transaction, { ambassador, name: `Obszar ${slug}`, kind: 'estate' });
    const whole = recipeSchema.parse({ precincts: [], streets: [], drawn: [], cut: [], ...recipe });
    await saveApproved(transaction, id, await derive(transaction, city, whole, edition));
    await touch(transaction, ['areas']);
    return id;
  });
  await versions.refresh();
  return area;
}

/** Ends an ambassador, so that their area serves nobody any more. */
export async function endAmbassador({ database, versions }: Services, slug: string): Promise<void> {
  await database.write.transaction(async (transaction) => {
    await transaction('ambassadors').where({ slug }).update({ status: 'ended' });
    await touch(transaction, ['areas']);
  });
  await versions.refresh();
}
