import type { Knex } from 'knex';

/** Editions, ambassadors and their areas with versions. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table editions (
      year smallint primary key,
      name text not null,
      demonstration boolean not null default false,
      max_area_km2 double precision not null,
      max_vertices integer not null,
      contact_name text not null,
      contact_url text not null
    );

    create table ambassadors (
      id integer generated always as identity primary key,
      edition smallint not null references editions,
      slug text not null unique,
      name text not null,
      status text not null check (status in ('awaiting-training', 'active', 'suspended', 'ended')),
      forms text[] not null default '{}',
      introduction text,
      demonstration boolean not null default false,
      created_at timestamptz not null default now()
    );
    create index ambassadors_edition on ambassadors (edition, status);

    create table areas (
      id integer generated always as identity primary key,
      ambassador integer not null references ambassadors on delete cascade,
      name text not null,
      kind text not null check (kind in ('estate', 'streets', 'part-of-district'))
    );
    create index areas_ambassador on areas (ambassador);

    -- Recipe (intent) and the geometry derived from it. At most one approved version an area.
    create table area_versions (
      id integer generated always as identity primary key,
      area integer not null references areas on delete cascade,
      number integer not null,
      status text not null check (status in ('draft', 'proposed', 'approved', 'replaced')),
      recipe jsonb not null,
      geometry geometry(MultiPolygon, 4326) not null check (ST_IsValid(geometry)),
      display geometry(MultiPolygon, 4326) not null,
      label_point geometry(Point, 4326) not null,
      area_km2 double precision not null,
      residents_estimate integer not null,
      created_at timestamptz not null default now(),
      unique (area, number)
    );
    create unique index area_versions_one_approved on area_versions (area) where status = 'approved';
    create index area_versions_geometry on area_versions using gist (geometry);

    -- Look-up copy in pieces of few vertices, so that a point query reads little.
    create table area_pieces (
      area_version integer not null references area_versions on delete cascade,
      geometry geometry(Polygon, 4326) not null
    );
    create index area_pieces_geometry on area_pieces using gist (geometry);
    create index area_pieces_version on area_pieces (area_version);

    -- share: of the area's km² that lies in the district.
    create table area_districts (
      area_version integer not null references area_versions on delete cascade,
      district smallint not null references districts,
      share double precision not null,
      residents_estimate integer not null,
      primary key (area_version, district)
    );
    create index area_districts_district on area_districts (district);

    -- share: of the precinct's km² that the area covers; 1 when the whole of it.
    create table area_precincts (
      area_version integer not null references area_versions on delete cascade,
      precinct smallint not null references precincts,
      share double precision not null,
      primary key (area_version, precinct)
    );
    create index area_precincts_precinct on area_precincts (precinct);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table area_precincts, area_districts, area_pieces, area_versions, areas, ambassadors, editions;
  `);
}
