import type { Knex } from 'knex';
import type { Edition } from './schema.ts';

/** Editions, the newest first. */
export async function readEditions(database: Knex): Promise<Edition[]> {
  return database('editions')
    .select('year', 'name', 'demonstration', 'contact_name as contactName', 'contact_url as contactUrl')
    .orderBy('year', 'desc');
}
