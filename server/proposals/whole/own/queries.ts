import type { Knex } from 'knex';
import { isServing } from '../../../areas/serving-status.ts';

/** Proposals that somebody works on, as an author or as the ambassador of the area; each once. */
export async function ownIds(
  database: Knex,
  userId: string,
): Promise<{ id: number; version: number; role: 'author' | 'ambassador' }[]> {
  const { rows } = await database.raw(
    `select proposals.id, proposals.version, own.role
     from (
       select id, min(role) as role from (
         select proposal as id, 'author' as role from proposal_authors where user_id = :userId
         union all
         select proposals.id, 'ambassador' from ambassadors
         join areas on areas.ambassador = ambassadors.id join proposals on proposals.area = areas.id
         where ambassadors.user_id = :userId and ${isServing}) each
       group by id) own
     join proposals using (id)`,
    { userId },
  );
  return rows;
}
