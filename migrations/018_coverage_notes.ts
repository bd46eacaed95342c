import type { Knex } from 'knex';

/** What staff note of an unserved neighbourhood. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- gap: its id, which stays while its first precinct is unserved; once somebody serves it, the note is kept for later.
    create table coverage_notes (
      id integer generated always as identity primary key,
      gap text not null,
      body text not null check (body <> ''),
      author uuid references users on delete set null,
      written_at timestamptz not null default now()
    );
    create index coverage_notes_gap on coverage_notes (gap, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table coverage_notes;');
}
