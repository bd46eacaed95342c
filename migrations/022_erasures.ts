import type { Knex } from 'knex';

/** Which accounts were erased, by their bare ids, so that a restored backup can be made to forget them too. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table erasures (
      user_id uuid primary key,
      at timestamptz not null default now()
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table erasures');
}
