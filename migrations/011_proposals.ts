import type { Knex } from 'knex';

/** Proposals from a first draft to the city's form, what an edition allows, and what became of them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Rules of an edition. Shares are of the pool of the district, or of the city-wide one.
    create table proposal_rules (
      edition smallint primary key references editions on delete cascade,
      title_most smallint not null default 60,
      short_least smallint not null default 60,
      short_most smallint not null default 250,
      district_least_pln integer not null default 2500,
      city_least_pln integer not null default 25000,
      district_most_share double precision not null default 0.4 check (district_most_share > 0 and district_most_share <= 1),
      city_most_share double precision not null default 0.2 check (city_most_share > 0 and city_most_share <= 1),
      signatures smallint not null default 15,
      signature_days smallint not null default 10,
      source text not null default ''
    );

    -- district 0: the city-wide pool, as in result_statistics.
    create table edition_pools (
      edition smallint not null references editions on delete cascade,
      district smallint not null check (district >= 0),
      pool_pln numeric(14, 2) not null check (pool_pln > 0),
      primary key (edition, district)
    );

    -- As words are compared: in small letters, without what Polish adds to them. unaccent itself is only stable, because
    -- its dictionary could be changed; here it never is.
    -- Schemas are named: a restored backup fills the columns with an empty search path.
    create function plain_text(text) returns text language sql immutable strict parallel safe
      return public.unaccent('public.unaccent'::regdictionary, lower($1));

    -- The words of a title by which it can be told from others: without the small ones and those that every project has.
    -- Not in SQL, which would be written into every query and hide what it costs: then no index is chosen.
    create function telling_words(text) returns text language plpgsql immutable strict parallel safe cost 1000 as $$
    begin
      return btrim(regexp_replace(regexp_replace(public.plain_text($1), '[^[:alnum:]]+', ' ', 'g'),
        '\\m(a|al|aleja|alei|aleje|budzet|budowa|dla|do|dzielnica|dzielnicy|i|krakow|krakowa|krakowie|krakowski|' ||
        'krakowskie|mieszkancow|na|nad|nowa|nowe|nowy|o|obok|od|okolicy|oraz|os|osiedla|osiedle|osiedlu|po|pobliza|' ||
        'poblizu|pod|przy|rog|rogu|sie|u|ul|ulica|ulice|ulicy|w|we|wokol|wzdluz|z|za|ze)\\M', '', 'g'));
    end $$;
    -- Past projects have no place; they are found by these words alone.
    create index results_telling on results using gin (telling_words(title) gin_trgm_ops);

    -- area: in which it is being worked on, and so whose ambassador accompanies it.
    -- place, districts, whole: as of needs. costs: [{ label, amountPln }] in order; cost_pln their sum.
    -- version: raised by every saving.
    create table proposals (
      id integer generated always as identity primary key,
      edition smallint not null references editions,
      status text not null default 'draft' check (status in ('draft', 'developed', 'in-consultation', 'feedback-given',
        'workshop', 'improved', 'ready', 'submitted', 'withdrawn')),
      title text not null default '',
      short text not null default '',
      description text not null default '',
      justification text not null default '',
      schedule text not null default '',
      theme text check (theme in ('greenery', 'infrastructure', 'culture', 'sport', 'social', 'health',
        'education', 'safety', 'cycling')),
      scope text not null default 'district' check (scope in ('district', 'city')),
      district smallint references districts,
      whole boolean not null default false,
      place geometry(Geometry, 4326),
      place_note text not null default '',
      districts smallint[] not null default '{}',
      land_declared boolean not null default false,
      costs jsonb not null default '[]',
      cost_pln numeric(14, 2) not null default 0,
      origin text not null default 'ready' check (origin in ('meeting', 'needs', 'ready')),
      meeting integer references meetings on delete set null,
      area integer references areas on delete set null,
      version integer not null default 1,
      official_number text,
      outcome text check (outcome in ('awaiting-list', 'under-verification', 'positive', 'rejected', 'no-list',
        'withdrawn', 'merged', 'protest', 'restored', 'on-ballot', 'selected', 'not-selected')),
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      moved_at timestamptz not null default now(),
      -- What lists and the map read of the place, and what words are looked for in.
      point geometry(Point, 4326) generated always as (ST_PointOnSurface(place)) stored,
      located boolean not null generated always as (place is not null) stored,
      words text not null generated always as
        (plain_text(title || ' ' || short || ' ' || place_note || ' ' || coalesce(official_number, ''))) stored,
      telling text not null generated always as (telling_words(title)) stored,
      check (status in ('draft', 'withdrawn') or (title <> '' and theme is not null)),
      check ((status = 'submitted') = (official_number is not null)),
      check (outcome is null or status = 'submitted'),
      check (scope = 'city' or status in ('draft', 'withdrawn') or district is not null)
    );
    -- Long texts are kept apart as soon as a row is long, so that lists read few pages; what every search reads stays. To
    -- start other processes for a scan takes longer than the scan.
    alter table proposals set (toast_tuple_target = 256, parallel_workers = 0);
    alter table proposals alter column title set storage main, alter column words set storage main,
      alter column telling set storage main;
    create index proposals_place on proposals using gist (place);
    create index proposals_districts on proposals using gin (districts);
    create index proposals_area on proposals (area);
    create index proposals_meeting on proposals (meeting);
    create index proposals_words on proposals using gin (words gin_trgm_ops);
    create index proposals_telling on proposals using gin (telling gin_trgm_ops);
    -- The orders of the public list as its queries write them, and what is counted of it.
    create index proposals_newest on proposals
      (((-extract(epoch from created_at at time zone 'UTC'))::float8), id) where status not in ('draft', 'withdrawn');
    create index proposals_by_title on proposals
      ((plain_text(title)) collate "C", id) where status not in ('draft', 'withdrawn');
    create index proposals_by_cost on proposals
      (((-cost_pln)::float8), id) where status not in ('draft', 'withdrawn');
    create index proposals_counted on proposals (status, located) where status not in ('draft', 'withdrawn');
    create index proposals_counted_by_kind on proposals
      (edition, status, theme, scope, outcome, located) where status not in ('draft', 'withdrawn');
    create unique index proposals_official_number on proposals (official_number);

    create function proposals_keep_to_states() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status and (old.status, new.status) not in (
        ('draft', 'developed'), ('developed', 'in-consultation'), ('in-consultation', 'developed'),
        ('in-consultation', 'feedback-given'), ('feedback-given', 'workshop'), ('feedback-given', 'improved'),
        ('feedback-given', 'ready'), ('workshop', 'feedback-given'), ('workshop', 'improved'), ('workshop', 'ready'),
        ('improved', 'in-consultation'), ('in-consultation', 'improved'), ('improved', 'workshop'),
        ('workshop', 'in-consultation'), ('in-consultation', 'workshop'), ('improved', 'ready'),
        ('ready', 'improved'), ('ready', 'submitted'), ('submitted', 'ready'),
        ('draft', 'withdrawn'), ('developed', 'withdrawn'), ('in-consultation', 'withdrawn'),
        ('feedback-given', 'withdrawn'), ('workshop', 'withdrawn'), ('improved', 'withdrawn'), ('ready', 'withdrawn')) then
        raise exception 'a proposal does not go from % to %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger proposals_states before update of status on proposals
      for each row execute function proposals_keep_to_states();

    -- What the proposal said, whole. The last of these is what it says now: saved again soon after by the same person, it
    -- is replaced, unless it is kept because something refers to it. number: the version of the proposal.
    create table proposal_versions (
      proposal integer not null references proposals on delete cascade,
      number integer not null,
      content jsonb not null,
      saved_by uuid references users on delete set null,
      begun_at timestamptz not null default now(),
      saved_at timestamptz not null default now(),
      kept boolean not null default false,
      primary key (proposal, number)
    );

    -- shows_name: the name stands beside the proposal. in_touch: authors of similar proposals may see it too.
    create table proposal_authors (
      proposal integer not null references proposals on delete cascade,
      user_id uuid not null references users on delete cascade,
      first boolean not null default false,
      shows_name boolean not null default false,
      in_touch boolean not null default false,
      joined_at timestamptz not null default now(),
      primary key (proposal, user_id)
    );
    create index proposal_authors_user on proposal_authors (user_id);

    create table proposal_invitations (
      id integer generated always as identity primary key,
      proposal integer not null references proposals on delete cascade,
      email text not null check (email = lower(email)),
      token_hash text not null unique,
      invited_by uuid references users on delete set null,
      invited_at timestamptz not null default now(),
      answered_at timestamptz,
      unique (proposal, email)
    );

    create table proposal_needs (
      proposal integer not null references proposals on delete cascade,
      need integer not null references needs on delete cascade,
      primary key (proposal, need)
    );
    create index proposal_needs_need on proposal_needs (need);

    -- Every move: from and to are the same when only something was noted of it.
    create table proposal_events (
      id integer generated always as identity primary key,
      proposal integer not null references proposals on delete cascade,
      from_status text not null,
      to_status text not null,
      actor uuid references users on delete set null,
      actor_role text not null check (actor_role in ('author', 'ambassador', 'expert', 'staff', 'system')),
      note text not null default '',
      version integer not null,
      at timestamptz not null default now()
    );
    create index proposal_events_proposal on proposal_events (proposal, id);

    -- Files of later outcomes as the city published them; undone_at: taken back whole.
    create table outcome_imports (
      id integer generated always as identity primary key,
      file_name text not null,
      source text not null,
      imported_by uuid references users on delete set null,
      imported_at timestamptz not null default now(),
      undone_by uuid references users on delete set null,
      undone_at timestamptz
    );
    create table proposal_outcomes (
      id integer generated always as identity primary key,
      import integer not null references outcome_imports on delete cascade,
      proposal integer not null references proposals on delete cascade,
      outcome text not null,
      reason text not null default '',
      cost_pln numeric(14, 2),
      votes integer,
      points integer,
      day date,
      unique (import, proposal)
    );
    create index proposal_outcomes_proposal on proposal_outcomes (proposal, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table proposal_outcomes, outcome_imports, proposal_events, proposal_needs, proposal_invitations,
      proposal_authors, proposal_versions, proposals, edition_pools, proposal_rules;
    drop function proposals_keep_to_states;
    drop index results_telling;
    drop function telling_words;
    drop function plain_text;
  `);
}
