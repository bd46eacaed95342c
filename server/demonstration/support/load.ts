import type { Knex } from 'knex';
import { demonstrationAccounts } from '../../accounts/demonstration.ts';
import { readCity } from '../../areas/canonical/queries.ts';
import { newCode } from '../../certificates/number.ts';
import { findEntitled, hasValid, insertCertificate, nextNumber } from '../../certificates/queries.ts';
import { insertComment, insertPost } from '../../exchange/queries.ts';
import { deriveReach, insertMaterial } from '../../materials/queries.ts';
import { instantOf, inWarsaw } from '../../meetings/warsaw-time.ts';
import { insertTraining } from '../../trainings/planning/queries.ts';
import { insertPlace, markAttendance } from '../../trainings/queries.ts';
import { plannedEdition } from '../plan.ts';
import { plannedMaterials } from './materials.ts';
import { plannedPosts } from './posts.ts';
import {
  endTraining,
  fictionalAmbassadors,
  giveAmbassador,
  hasDemonstration,
  lockDemonstration,
  moveTrainingOn,
} from './queries.ts';
import { type PlannedTraining, plannedTrainings } from './trainings.ts';

/** Whom the ready account of an ambassador is. */
const ownSlug = 'ignacy-zmijewski';
const certificates = 5;

/** Puts fictional training and certificates in place that are missing, and moves what is to come on with the days. */
export async function prepareDemonstrationSupport(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockDemonstration(transaction);
    const email = demonstrationAccounts.find(({ role }) => role === 'ambassador')?.email;
    if (email) await giveAmbassador(transaction, email, ownSlug);
    const ambassadors = await fictionalAmbassadors(transaction);
    const loaded = await hasDemonstration(transaction, 'trainings');
    for (const planned of plannedTrainings)
      if (loaded) await moveTrainingOn(transaction, planned.training.title, timesOf(planned));
      else await addTraining(transaction, planned, ambassadors);
    if (!(await hasDemonstration(transaction, 'certificates'))) await addCertificates(transaction, ambassadors);
    if (!(await hasDemonstration(transaction, 'materials'))) await addMaterials(transaction);
    if (!(await hasDemonstration(transaction, 'posts'))) await addPosts(transaction, ambassadors);
  });
}

async function addTraining(transaction: Knex, planned: PlannedTraining, ambassadors: number[]): Promise<void> {
  const { training, people, outcome } = planned;
  const times = timesOf(planned);
  const plan = { ...training, startsAt: '', endsAt: '' };
  const place = { edition: plannedEdition.year, by: null, demonstration: true };
  const id = await insertTraining(transaction, plan, times, place);
  const signedUp = ambassadors.slice(0, people);
  for (const [index, ambassador] of signedUp.entries())
    await insertPlace(transaction, {
      training: id,
      ambassador,
      state: index < training.capacity ? 'booked' : 'waiting',
    });
  if (outcome === 'held') await markAttendance(transaction, id, signedUp.slice(0, people - 2));
  if (outcome)
    await endTraining(transaction, id, {
      status: outcome,
      cancelReason: outcome === 'cancelled' ? 'Zapowiedziano ulewę. Nowy termin podamy wkrótce.' : null,
    });
}

async function addCertificates(transaction: Knex, ambassadors: number[]): Promise<void> {
  const own = await findEntitled(transaction, { slug: ownSlug });
  const holders = [...(own ? [own.id] : []), ...ambassadors.filter((id) => id !== own?.id)].slice(0, certificates);
  for (const ambassador of holders) {
    const entitled = await findEntitled(transaction, { id: ambassador });
    if (entitled?.status !== 'active' || (await hasValid(transaction, ambassador))) continue;
    await insertCertificate(transaction, {
      ...(await nextNumber(transaction)),
      code: newCode(),
      ambassador,
      holder: entitled.user,
      training: null,
      edition: entitled.edition,
      holder_name: entitled.name,
      area_name: entitled.area ?? '—',
      issued_by: null,
      demonstration: true,
    });
  }
}

async function addMaterials(transaction: Knex): Promise<void> {
  const city = await readCity(transaction);
  if (!city) throw new Error('The demonstration needs the districts.');
  for (const material of plannedMaterials) {
    const reach = await deriveReach(transaction, city, material);
    if (!reach) throw new Error(`The planned material ${material.title.pl} lies outside the city.`);
    await insertMaterial(transaction, material, reach, { by: null, demonstration: true });
  }
}

async function addPosts(transaction: Knex, ambassadors: number[]): Promise<void> {
  for (const [index, { comments, ...content }] of plannedPosts.entries()) {
    const by = { author: null, area: null, demonstration: true };
    const ambassador = ambassadors[index] ?? null;
    const post = await insertPost(transaction, { ...content, ownArea: false }, { ...by, ambassador });
    for (const [place, body] of comments.entries())
      await insertComment(transaction, {
        post,
        author: null,
        ambassador: ambassadors[plannedPosts.length + place] ?? null,
        body,
        demonstration: true,
      });
  }
}

function timesOf({ inDays, from, to }: PlannedTraining): { startsAt: Date; endsAt: Date } {
  const day = inWarsaw(new Date()).add({ days: inDays }).toString().slice(0, 10);
  const [startsAt, endsAt] = [instantOf(`${day}T${from}`), instantOf(`${day}T${to}`)];
  if (!startsAt || !endsAt) throw new Error(`The planned training on ${day} has no such time.`);
  return { startsAt, endsAt };
}
