import type { Knex } from 'knex';

/** What people need, where, who supports it, and what became of it. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- place: points, lines and shapes as marked, or the whole of an area as it was; null: no place, or a whole district.
    -- districts: those that the place reaches, or the whole one that is meant.
    create table needs (
      id integer generated always as identity primary key,
      edition smallint not null references editions,
      author uuid references users on delete set null,
      theme text not null check (theme in ('greenery', 'infrastructure', 'culture', 'sport', 'social', 'health',
        'education', 'safety', 'cycling')),
      body text not null check (body <> ''),
      whole text check (whole in ('area', 'district')),
      area integer references areas on delete set null,
      place geometry(Geometry, 4326),
      districts smallint[] not null default '{}',
      meeting integer references meetings on delete set null,
      status text not null default 'open' check (status in ('open', 'merged', 'hidden')),
      merged_into integer references needs on delete set null,
      -- Counted by hand at a meeting, beside those who support it with an account.
      hands smallint not null default 0 check (hands between 0 and 1000),
      -- People who support it or a need merged into it, each once, and the hands; kept by whoever changes them.
      supports integer not null default 0,
      version integer not null default 1,
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      -- What lists and the map read of the place.
      point geometry(Point, 4326) generated always as (ST_PointOnSurface(place)) stored,
      located boolean not null generated always as (place is not null) stored,
      check (whole is distinct from 'district' or place is null)
    );
    create index needs_place on needs using gist (place);
    create index needs_districts on needs using gin (districts);
    create index needs_area on needs (area);
    -- The orders of the public list as its queries write them, and what is counted of it.
    create index needs_newest on needs
      (((-extract(epoch from created_at at time zone 'UTC'))::float8), id) where status = 'open';
    create index needs_supported on needs (((-supports)::float8), id) where status = 'open';
    create index needs_counted on needs (theme, located, supports) where status = 'open';
    create index needs_author on needs (author);
    create index needs_merged_into on needs (merged_into);
    create index needs_meeting on needs (meeting);

    create function needs_keep_to_states() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status
         and (old.status, new.status) not in (('open', 'merged'), ('merged', 'open'), ('open', 'hidden'), ('hidden', 'open')) then
        raise exception 'a need does not go from % to %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger needs_states before update of status on needs for each row execute function needs_keep_to_states();

    create table need_supports (
      need integer not null references needs on delete cascade,
      user_id uuid not null references users on delete cascade,
      supported_at timestamptz not null default now(),
      primary key (need, user_id)
    );
    create index need_supports_user on need_supports (user_id);

    create table need_events (
      id integer generated always as identity primary key,
      need integer not null references needs on delete cascade,
      kind text not null check (kind in ('marked', 'changed', 'merged', 'parted', 'hidden', 'shown')),
      actor uuid references users on delete set null,
      note text,
      at timestamptz not null default now()
    );
    create index need_events_need on need_events (need, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table need_events, need_supports, needs; drop function needs_keep_to_states;');
}
