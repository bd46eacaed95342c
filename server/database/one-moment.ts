import type { Knex } from 'knex';

/** Everything that is read inside stands as it did at one moment, whatever is changed meanwhile. */
export function atOneMoment<Found>(database: Knex, read: (moment: Knex) => Promise<Found>): Promise<Found> {
  return database.transaction(read, { isolationLevel: 'repeatable read', readOnly: true });
}
