import type { Knex } from 'knex';

/** Figures about places: what is computed from results of ballots, and what staff import from studies. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Published facts of districts that figures are computed with; a fact that was not published has no row.
    create table district_facts (
      district smallint not null references districts on delete cascade,
      year smallint not null,
      fact text not null check (fact in ('population', 'paper-percent')),
      value double precision not null,
      primary key (fact, district, year)
    );

    -- names, definitions: {pl, en, uk}. bounds: inner bounds of the classes on the map, quantiles where null.
    create table evaluation_indicators (
      key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      origin text not null check (origin in ('computed', 'study')),
      unit text not null check (unit in ('percent', 'pln', 'times', 'per10000', 'count', 'score')),
      decimals smallint not null default 1 check (decimals between 0 and 3),
      theme text,
      names jsonb not null,
      definitions jsonb not null,
      bounds double precision[],
      position integer not null,
      version integer not null default 1,
      demonstration boolean not null default false,
      updated_by uuid references users on delete set null,
      updated_at timestamptz not null default now()
    );

    -- columns and rows: the file as text; what of it becomes values is decided by the mapping. mode: whether values that
    -- are there already are replaced or kept. Nothing is lost by either, so undoing brings back what stood before.
    create table evaluation_imports (
      id integer generated always as identity primary key,
      status text not null default 'draft' check (status in ('draft', 'applied', 'undone')),
      file_name text not null,
      columns jsonb not null,
      rows jsonb not null,
      mapping jsonb,
      mode text check (mode in ('replace', 'keep')),
      source text,
      method text,
      published text,
      counts jsonb,
      version integer not null default 1,
      demonstration boolean not null default false,
      created_by uuid references users on delete set null,
      created_at timestamptz not null default now(),
      applied_by uuid references users on delete set null,
      applied_at timestamptz,
      undone_by uuid references users on delete set null,
      undone_at timestamptz,
      check (status = 'draft' or (mode is not null and source is not null and method is not null and applied_at is not null))
    );

    -- place: number of the district or precinct, 0 for the city. A figure that is not known has no row.
    -- left_out: ballot projects not counted because their published cost cannot be one.
    create table evaluation_values (
      id integer generated always as identity primary key,
      edition smallint not null,
      level text not null check (level in ('district', 'precinct', 'city')),
      place smallint not null,
      indicator text not null references evaluation_indicators,
      value double precision not null,
      denominator_kind text,
      denominator_name text,
      denominator_year text,
      denominator double precision,
      left_out smallint not null default 0,
      source text not null,
      method text not null,
      published text,
      import integer references evaluation_imports on delete cascade,
      check ((level = 'city') = (place = 0)),
      unique nulls not distinct (edition, level, place, indicator, import)
    );
    create index evaluation_values_indicator on evaluation_values (indicator, edition);
    create index evaluation_values_import on evaluation_values (import);

    -- Of several values of one thing: the newest that replaces, else the oldest that was there.
    create view evaluation_current as
      select distinct on (v.edition, v.level, v.place, v.indicator) v.*
      from evaluation_values v left join evaluation_imports i on i.id = v.import
      where v.import is null or i.status = 'applied'
      order by v.edition, v.level, v.place, v.indicator, coalesce(i.mode = 'replace', false) desc,
        extract(epoch from i.applied_at) * case i.mode when 'replace' then -1 else 1 end nulls first;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop view evaluation_current;
    drop table evaluation_values, evaluation_imports, evaluation_indicators, district_facts;
  `);
}
