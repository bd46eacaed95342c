import type { Knex } from 'knex';

/** Where things are: districts, precincts, streets, neighbourhoods, stops, and what importers bring. Geometry is EPSG:4326. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create extension if not exists postgis;
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;

    -- One row a layer; the version grows with every change and is what caches and in-memory copies compare.
    create table data_versions (
      layer text primary key,
      version bigint not null default 1,
      changed_at timestamptz not null default now()
    );

    create table districts (
      number smallint primary key check (number between 1 and 99),
      roman text not null,
      name text not null,
      area_km2 double precision not null,
      residents integer,
      geometry geometry(MultiPolygon, 4326) not null check (ST_IsValid(geometry))
    );
    create index districts_geometry on districts using gist (geometry);

    create table precincts (
      number smallint primary key,
      district smallint not null references districts,
      residents_estimate integer not null,
      streets_truncated boolean not null,
      cut_at text,
      cut_name text,
      label_point geometry(Point, 4326) not null,
      area_km2 double precision not null,
      geometry geometry(MultiPolygon, 4326) not null check (ST_IsValid(geometry))
    );
    create index precincts_geometry on precincts using gist (geometry);

    create table streets (
      id integer primary key,
      kind text not null,
      name text not null,
      label text not null,
      full_name text,
      name_cut boolean not null default false,
      placed_by text not null default 'precincts',
      districts smallint[] not null,
      point geometry(Point, 4326) not null,
      extent geometry(Polygon, 4326) not null,
      origin text not null default 'precinct-lists'
    );

    -- One row a street and precinct; ranges as in geodata/dataset.ts, null when the whole street lies in the precinct.
    create table street_precincts (
      street integer not null references streets on delete cascade,
      precinct smallint not null references precincts,
      ranges jsonb,
      except_numbers text[] not null default '{}',
      cut boolean not null default false,
      from_line boolean not null default false,
      raw_text text,
      primary key (street, precinct)
    );
    create index street_precincts_precinct on street_precincts (precinct);

    create table street_lines (
      street integer primary key references streets on delete cascade,
      source text not null,
      geometry geometry(MultiLineString, 4326) not null
    );
    create index street_lines_geometry on street_lines using gist (geometry);

    create table addresses (
      id bigint generated always as identity primary key,
      source_id text not null unique,
      street integer references streets on delete set null,
      street_name text not null,
      number text not null,
      precinct smallint references precincts,
      point geometry(Point, 4326) not null
    );
    create index addresses_street on addresses (street);
    create index addresses_point on addresses using gist (point);

    create table neighbourhoods (
      id bigint primary key,
      name text not null,
      district smallint not null references districts,
      point geometry(Point, 4326) not null
    );

    create table stops (
      id bigint primary key,
      name text not null,
      kind text not null,
      point geometry(Point, 4326) not null
    );

    -- What the base map draws beside the above: tram lines, the river, imported parks and water.
    create table basemap_features (
      id text primary key,
      kind text not null check (kind in ('tram', 'river', 'park', 'water')),
      name text,
      geometry geometry(Geometry, 4326) not null
    );

    create table imports (
      id integer generated always as identity primary key,
      kind text not null,
      source text not null,
      status text not null check (status in ('running', 'done', 'failed', 'cancelled')),
      counts jsonb not null default '{}',
      message text,
      started_at timestamptz not null default now(),
      finished_at timestamptz
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table imports, basemap_features, stops, neighbourhoods, addresses, street_lines, street_precincts, streets,
      precincts, districts, data_versions;
  `);
}
