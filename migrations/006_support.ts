import type { Knex } from 'knex';

/** Training, certificates, the library of materials, and good practice exchanged among ambassadors. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- version: raised by every change by staff, so that whoever saves on top of an older one is told.
    create table trainings (
      id integer generated always as identity primary key,
      edition smallint not null references editions,
      title text not null,
      description text not null default '',
      status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      format text not null check (format in ('in-person', 'online')),
      place text,
      point geometry(Point, 4326),
      accessibility text[] not null default '{}',
      accessibility_note text,
      link text,
      capacity integer not null check (capacity between 1 and 1000),
      cancel_reason text,
      version integer not null default 1,
      demonstration boolean not null default false,
      planned_by uuid references users on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (case format when 'online' then link is not null and point is null
                         else place is not null and link is null end)
    );
    create index trainings_starts on trainings (starts_at);

    -- The waiting list moves up by id: who signed up first.
    create table training_places (
      id integer generated always as identity primary key,
      training integer not null references trainings on delete cascade,
      ambassador integer not null references ambassadors on delete cascade,
      state text not null check (state in ('booked', 'waiting')),
      attended boolean,
      signed_up_at timestamptz not null default now(),
      unique (training, ambassador)
    );
    create index training_places_ambassador on training_places (ambassador);

    -- The last number given in a year; a number is never given again.
    create table certificate_numbers (
      year smallint primary key,
      last integer not null
    );

    -- code: what nobody can guess in the address that verifies it. name_public: the holder lets that page say the name.
    create table certificates (
      id integer generated always as identity primary key,
      year smallint not null,
      number integer not null,
      code text not null unique,
      ambassador integer references ambassadors on delete set null,
      holder uuid references users on delete set null,
      training integer references trainings on delete set null,
      edition smallint not null references editions,
      holder_name text,
      area_name text not null,
      issued_on date not null,
      issued_by uuid references users on delete set null,
      name_public boolean not null default false,
      name_public_since timestamptz,
      withdrawn_at timestamptz,
      withdrawn_by uuid references users on delete set null,
      withdrawal_reason text,
      demonstration boolean not null default false,
      unique (year, number)
    );
    create unique index certificates_one_valid on certificates (ambassador) where withdrawn_at is null;
    create index certificates_holder on certificates (holder);

    -- geometry: what it concerns, the whole city included; shown on the map only when it is less than the city.
    create table materials (
      id integer generated always as identity primary key,
      title_pl text not null,
      title_en text,
      title_uk text,
      description_pl text not null,
      description_en text,
      description_uk text,
      kind text not null check (kind in ('guide', 'form', 'presentation', 'poster', 'study', 'strategy', 'other')),
      licence text not null,
      source text not null,
      audience text not null check (audience in ('everyone', 'ambassadors')),
      link text,
      scope text not null check (scope in ('city', 'districts', 'shape')),
      districts smallint[] not null default '{}',
      shape jsonb,
      geometry geometry(MultiPolygon, 4326) not null,
      archived_at timestamptz,
      version integer not null default 1,
      demonstration boolean not null default false,
      created_by uuid references users on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (case scope when 'districts' then districts <> '{}' when 'shape' then shape is not null else true end)
    );
    create index materials_geometry on materials using gist (geometry);

    -- A table of its own, so that lists never read the bytes.
    create table material_files (
      material integer primary key references materials on delete cascade,
      name text not null,
      content_type text not null,
      size integer not null,
      sha256 text not null,
      bytes bytea not null,
      uploaded_by uuid references users on delete set null,
      uploaded_at timestamptz not null default now()
    );
    alter table material_files alter column bytes set storage external;

    -- ambassador: whose practice it is; null for what staff write.
    create table posts (
      id integer generated always as identity primary key,
      author uuid references users on delete set null,
      ambassador integer references ambassadors on delete set null,
      title text not null,
      body text not null,
      place text,
      point geometry(Point, 4326),
      area integer references areas on delete set null,
      public boolean not null default false,
      version integer not null default 1,
      hidden_at timestamptz,
      hidden_by uuid references users on delete set null,
      hidden_reason text,
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index posts_created on posts (created_at desc, id desc);
    create index posts_author on posts (author, created_at);

    -- What a post said before it was edited.
    create table post_versions (
      post integer not null references posts on delete cascade,
      version integer not null,
      title text not null,
      body text not null,
      place text,
      replaced_at timestamptz not null default now(),
      primary key (post, version)
    );

    create table post_photos (
      id uuid primary key default gen_random_uuid(),
      post integer not null references posts on delete cascade,
      alt text not null,
      content_type text not null,
      width integer not null,
      height integer not null,
      bytes bytea not null,
      added_at timestamptz not null default now()
    );
    create index post_photos_post on post_photos (post, added_at);

    create table comments (
      id integer generated always as identity primary key,
      post integer not null references posts on delete cascade,
      author uuid references users on delete set null,
      ambassador integer references ambassadors on delete set null,
      body text not null,
      version integer not null default 1,
      hidden_at timestamptz,
      hidden_by uuid references users on delete set null,
      hidden_reason text,
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index comments_post on comments (post, id);
    create index comments_author on comments (author, created_at);

    create table comment_versions (
      comment integer not null references comments on delete cascade,
      version integer not null,
      body text not null,
      replaced_at timestamptz not null default now(),
      primary key (comment, version)
    );

    -- Somebody thinks that a post or a comment should not stand.
    create table exchange_reports (
      id integer generated always as identity primary key,
      post integer references posts on delete cascade,
      comment integer references comments on delete cascade,
      reporter uuid references users on delete set null,
      reason text not null,
      reported_at timestamptz not null default now(),
      settled_at timestamptz,
      settled_by uuid references users on delete set null,
      check ((post is null) <> (comment is null))
    );
    create unique index exchange_reports_post on exchange_reports (post, reporter) where settled_at is null;
    create unique index exchange_reports_comment on exchange_reports (comment, reporter) where settled_at is null;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table exchange_reports, comment_versions, comments, post_photos, post_versions, posts, material_files, materials,
      certificates, certificate_numbers, training_places, trainings;
  `);
}
