import type { Knex } from 'knex';

/** Who changed what, and what was erased when its time had come. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- subject: the parts of the path, as { "id": "12" }. An erased account leaves its acts without its name.
    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      actor uuid references users on delete set null,
      roles text[] not null,
      method text not null,
      route text not null,
      subject jsonb not null default '{}'
    );
    create index audit_newest on audit (at desc, id desc);
    create index audit_actor on audit (actor, at desc);

    create table retention_runs (
      id integer generated always as identity primary key,
      rule text not null,
      erased integer not null check (erased > 0),
      at timestamptz not null default now()
    );
    create index retention_runs_rule on retention_runs (rule, at desc);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table retention_runs, audit;');
}
