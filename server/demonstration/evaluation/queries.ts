import type { Knex } from 'knex';

export async function readPrecincts(database: Knex): Promise<{ number: number; district: number }[]> {
  return database('precincts').orderBy('number').select('number', 'district');
}
