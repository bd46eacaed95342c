import type { Knex } from 'knex';

/** Whether an author agreed to be found by authors of similar proposals. */
export async function isInTouch(database: Knex, proposal: number, userId: string): Promise<boolean> {
  const row = await database('proposal_authors').where({ proposal, user_id: userId }).first('in_touch');
  return row?.in_touch ?? false;
}
