import type { Knex } from 'knex';

/** Who is served and who is not: a row a precinct, kept up to date where something changes, and the gaps that people recognise. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- basis: versions of areas, precincts and addresses that the row was made of; another basis means another reckoning.
    -- Residents are estimates; served and unserved add up to the precinct's. Addresses are null while none are imported.
    create table coverage_precincts (
      precinct smallint primary key references precincts on delete cascade,
      basis text not null,
      served_km2 double precision not null,
      several_km2 double precision not null,
      unserved_km2 double precision not null,
      served_residents integer not null,
      several_residents integer not null,
      unserved_residents integer not null,
      served_addresses integer,
      unserved_addresses integer,
      unserved geometry(MultiPolygon, 4326)
    );

    -- Touching unserved pieces of one district, of a size that one ambassador can serve.
    create table coverage_gaps (
      id text primary key,
      district smallint not null references districts on delete cascade,
      residents integer not null,
      area_km2 double precision not null,
      named_by text not null check (named_by in ('neighbourhood', 'stop', 'street', 'precinct')),
      names text[] not null,
      precincts smallint[] not null,
      recipe jsonb not null,
      point geometry(Point, 4326) not null,
      geometry geometry(MultiPolygon, 4326) not null
    );
    create index coverage_gaps_geometry on coverage_gaps using gist (geometry);

    -- What stood at the end of a day on which something changed.
    create table coverage_days (
      day date not null,
      district smallint not null references districts on delete cascade,
      residents integer not null,
      served_residents integer not null,
      several_residents integer not null,
      served_km2 double precision not null,
      several_km2 double precision not null,
      unserved_km2 double precision not null,
      primary key (day, district)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table coverage_days, coverage_gaps, coverage_precincts;');
}
