import type { Knex } from 'knex';
import type { Versions } from '../../database/versions.ts';
import { readEditions } from '../../editions/queries.ts';
import type { ServingAnswer } from './schema.ts';

/** Whom to ask where nobody serves, from the newest edition; read now and again whenever editions change. */
export async function keepContact(database: Knex, versions: Versions): Promise<() => ServingAnswer['contact']> {
  const read = async () => {
    const [newest] = await readEditions(database);
    return newest ? { name: newest.contactName, url: newest.contactUrl } : null;
  };
  let contact = await read();
  versions.onChange(['editions', 'areas'], async () => {
    contact = await read();
  });
  return () => contact;
}
