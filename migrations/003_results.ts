import type { Knex } from 'knex';

/** Published outcomes of past ballots. District 0 in the source is city-wide: null here. No coordinates are published. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table results (
      id integer primary key,
      edition smallint not null,
      district smallint references districts,
      project_id text not null,
      title text not null,
      category text,
      cost_pln numeric(12, 2),
      votes integer,
      points integer,
      selected boolean
    );
    create index results_edition_district on results (edition, district);
    create index results_title on results using gin (title gin_trgm_ops);

    create table result_statistics (
      edition smallint not null,
      district smallint not null,
      projects integer,
      voters integer,
      pool_pln numeric(14, 2),
      primary key (edition, district)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table result_statistics, results;');
}
