import type { Knex } from 'knex';

/** Whom to ask where nobody serves: the contact of the newest edition. */
export async function readContact(database: Knex): Promise<{ name: string; url: string } | null> {
  const row = await database('editions').orderBy('year', 'desc').first('contact_name as name', 'contact_url as url');
  return row ?? null;
}
