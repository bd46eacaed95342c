import type { Knex } from 'knex';
import { isServing } from '../../areas/serving-status.ts';

/** What an ambassador has agreed to publish beside the name, and whether they can be written to. */
export type Published = {
  phone: string | null;
  experience: string | null;
  motivation: string | null;
  reachable: boolean;
};

export async function readPublished(database: Knex, id: number): Promise<Published | undefined> {
  return database('ambassadors')
    .where({ id })
    .first(
      'phone',
      'experience',
      'motivation',
      database.raw(`(${isServing} and (demonstration or user_id is not null)) as reachable`),
    );
}
