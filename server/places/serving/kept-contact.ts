import type { Knex } from 'knex';
import type { Versions } from '../../database/versions.ts';
import { dayInKrakow, editionOn } from '../../editions/calendar.ts';
import { readEditions } from '../../editions/queries.ts';
import type { ServingAnswer } from './schema.ts';

/** For so long the edition of today is not looked for again: the next one takes over this much after midnight. */
const lookedForMs = 60_000;

/** Whom to ask where nobody serves, from the edition of today; editions are read now and whenever they change. */
export async function keepContact(database: Knex, versions: Versions): Promise<() => ServingAnswer['contact']> {
  let editions = await readEditions(database);
  let lookedAt = 0;
  let contact: ServingAnswer['contact'] = null;
  versions.onChange(['editions', 'areas'], async () => {
    editions = await readEditions(database);
    lookedAt = 0;
  });
  return () => {
    const now = Date.now();
    if (now - lookedAt > lookedForMs) {
      const edition = editionOn(editions, dayInKrakow(new Date(now)));
      contact = edition ? { name: edition.contactName, url: edition.contactUrl } : null;
      lookedAt = now;
    }
    return contact;
  };
}
