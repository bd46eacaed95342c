import type { Knex } from 'knex';

/** Ids of proposals that one of the units is or was asked about. */
export function proposalsAskedOf(database: Knex, units: number[]): Knex.QueryBuilder {
  return database('consultations')
    .whereIn('unit', units)
    .orWhere((unconfirmed) => unconfirmed.whereNull('unit').whereIn('proposed_unit', units))
    .select('proposal');
}
