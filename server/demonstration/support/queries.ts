import type { Knex } from 'knex';

/** Whether the demonstration of a topic's table is there already. */
export async function hasDemonstration(
  database: Knex,
  table: 'trainings' | 'certificates' | 'materials' | 'posts',
): Promise<boolean> {
  return (await database(table).where({ demonstration: true }).first('id')) !== undefined;
}

/** Several processes starting on one database load it one after another. */
export async function lockDemonstration(transaction: Knex): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtext('okolica demonstration of support'))");
}

/** Lets the ready account of an ambassador be a fictional one, unless it is one already or somebody else is. */
export async function giveAmbassador(transaction: Knex, email: string, slug: string): Promise<void> {
  await transaction.raw(
    `update ambassadors set user_id = u.id from users u
     where u.email = :email and slug = :slug and demonstration and user_id is null
       and not exists (select from ambassadors other where other.user_id = u.id)`,
    { email, slug },
  );
}

/** Fictional ambassadors in the order of their ids; those awaiting training first. */
export async function fictionalAmbassadors(transaction: Knex): Promise<number[]> {
  const { rows } = await transaction.raw(
    `select id from ambassadors where demonstration and status in ('awaiting-training', 'active')
     order by status = 'active', id`,
  );
  return rows.map(({ id }: { id: number }) => id);
}

/** What has not been held and lies in the past is moved on, so that the demonstration never runs out of it. */
export async function moveTrainingOn(
  transaction: Knex,
  title: string,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): Promise<void> {
  await transaction('trainings')
    .where({ title, demonstration: true, status: 'planned' })
    .where('starts_at', '<', transaction.fn.now())
    .update({ starts_at: startsAt, ends_at: endsAt, version: transaction.raw('version + 1') });
}

/** How a fictional training ended. */
export async function endTraining(
  transaction: Knex,
  id: number,
  outcome: { status: 'held' | 'cancelled'; cancelReason: string | null },
): Promise<void> {
  await transaction('trainings').where({ id }).update({ status: outcome.status, cancel_reason: outcome.cancelReason });
}
