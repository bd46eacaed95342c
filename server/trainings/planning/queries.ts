import type { Knex } from 'knex';
import type { TrainingPlan } from '../schema.ts';

export type Times = { startsAt: Date; endsAt: Date };

export async function insertTraining(
  transaction: Knex,
  plan: TrainingPlan,
  times: Times,
  { edition, by, demonstration }: { edition: number; by: string | null; demonstration: boolean },
): Promise<number> {
  const [row] = await transaction('trainings')
    .insert({ ...rowOf(transaction, plan, times), edition, planned_by: by, demonstration })
    .returning('id');
  return row.id;
}

/** Saves on top of exactly this version. @returns whether it was still that one */
export async function updateTraining(
  transaction: Knex,
  id: number,
  version: number,
  plan: TrainingPlan,
  times: Times,
): Promise<boolean> {
  return raise(transaction, id, version, rowOf(transaction, plan, times));
}

export async function cancelTraining(transaction: Knex, id: number, version: number, reason: string): Promise<boolean> {
  return raise(transaction, id, version, { status: 'cancelled', cancel_reason: reason });
}

export async function closeTraining(transaction: Knex, id: number, version: number): Promise<boolean> {
  return raise(transaction, id, version, { status: 'held' });
}

async function raise(transaction: Knex, id: number, version: number, change: object): Promise<boolean> {
  const changed = await transaction('trainings')
    .where({ id, version })
    .update({ ...change, version: version + 1, updated_at: transaction.fn.now() });
  return changed > 0;
}

function rowOf(database: Knex, plan: TrainingPlan, { startsAt, endsAt }: Times) {
  const inPerson = plan.format === 'in-person' ? plan : null;
  return {
    title: plan.title,
    description: plan.description,
    starts_at: startsAt,
    ends_at: endsAt,
    capacity: plan.capacity,
    format: plan.format,
    place: inPerson?.place ?? null,
    point: inPerson?.point ? database.raw('ST_SetSRID(ST_MakePoint(?, ?), 4326)', inPerson.point) : null,
    accessibility: plan.accessibility,
    accessibility_note: plan.accessibilityNote,
    link: plan.format === 'online' ? plan.link : null,
  };
}
