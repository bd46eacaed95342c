import type { Knex } from 'knex';
import type { Versions } from '../../database/versions.ts';
import { readContact } from './queries.ts';
import type { ServingAnswer } from './schema.ts';

/** The city's contact, read now and again whenever editions change. */
export async function keepContact(database: Knex, versions: Versions): Promise<() => ServingAnswer['contact']> {
  let contact = await readContact(database);
  versions.onChange(['areas'], async () => {
    contact = await readContact(database);
  });
  return () => contact;
}
