import type { Knex } from 'knex';

/** How many addresses of a precinct several ambassadors serve. What is kept of precincts is reckoned anew. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table coverage_precincts add column several_addresses integer;
    delete from coverage_precincts;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table coverage_precincts drop column several_addresses');
}
