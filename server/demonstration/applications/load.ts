import type { Knex } from 'knex';
import { slugOf } from '../../ambassadors/slug.ts';
import type { Derived } from '../../areas/derive.ts';
import { saveProposed } from '../../areas/save.ts';
import { addArea, closeVersion } from '../../areas/version/queries.ts';
import { plannedApplications, plannedProposals } from '../plan/applications.ts';
import type { PlannedApplication, PlannedArea } from '../plan/planned.ts';
import { plannedEdition } from '../plan.ts';
import { findPlanned, insertApplication, putProposedAt, removeProposals } from './queries.ts';

/**
 * Adds the fictional applications and proposals, once the ambassadors and their areas are there and what was loaded before
 * has left.
 */
export async function loadApplications(
  transaction: Knex,
  deriveArea: (area: PlannedArea) => Promise<Derived>,
): Promise<void> {
  for (const planned of plannedApplications) {
    const { name, forms, motivation, experience, accessibility } = planned;
    const answers = {
      name,
      forms,
      motivation,
      residenceConfirmed: true,
      ...(experience && { experience }),
      ...(accessibility && { accessibility }),
    };
    const drawn = await drawnBy(transaction, planned, deriveArea);
    if (drawn) await insertApplication(transaction, planned, { edition: plannedEdition.year, answers, ...drawn });
  }
  for (const { ambassador, daysAgo, note, area } of plannedProposals) {
    const found = await findPlanned(transaction, slugOf(ambassador));
    if (!found) continue;
    await removeProposals(transaction, found.area);
    const { name, kind } = area;
    const version = await saveProposed(transaction, found.area, await deriveArea(area), { by: null, note, name, kind });
    await putProposedAt(transaction, version, daysAgo);
  }
}

/** The area of an application: the one of the ambassador that the applicant has become, else a new one. */
async function drawnBy(
  transaction: Knex,
  { name, status, area: plan, note, daysAgo }: PlannedApplication,
  deriveArea: (area: PlannedArea) => Promise<Derived>,
): Promise<{ area: number; version: number; ambassador: number | null } | undefined> {
  if (!plan) return findPlanned(transaction, slugOf(name));
  const area = await addArea(transaction, { name: plan.name, kind: plan.kind });
  const proposer = { by: null, note: null, name: plan.name, kind: plan.kind };
  const version = await saveProposed(transaction, area, await deriveArea(plan), proposer);
  await putProposedAt(transaction, version, daysAgo);
  if (status !== 'submitted')
    await closeVersion(transaction, version, status === 'withdrawn' ? 'withdrawn' : 'returned', {
      by: null,
      note: note ?? null,
    });
  return { area, version, ambassador: null };
}
