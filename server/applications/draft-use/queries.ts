import type { Knex } from 'knex';

/** Whether an application that is not decided yet draws its area with this draft. */
export async function isDraftInUse(database: Knex, draft: string): Promise<boolean> {
  const found = await database('applications')
    .where({ draft })
    .whereIn('status', ['draft', 'submitted', 'returned'])
    .first('id');
  return found !== undefined;
}
