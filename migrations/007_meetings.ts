import type { Knex } from 'knex';

/** Meetings, whom they concern, and who signed up for them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- version: raised by every saving; sequence: by every change that calendars must take over (RFC 5545).
    -- The address is what people wrote, the point what they showed on the map: two facts.
    create table meetings (
      id integer generated always as identity primary key,
      uid uuid not null unique default gen_random_uuid(),
      edition smallint not null references editions,
      ambassador integer references ambassadors on delete set null,
      created_by uuid references users on delete set null,
      status text not null default 'draft' check (status in ('draft', 'planned', 'held', 'cancelled')),
      form text not null check (form in ('in-person', 'online', 'hybrid')),
      title text not null check (title <> ''),
      agenda text not null default '',
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      venue_name text,
      venue_address text,
      point geometry(Point, 4326),
      district smallint references districts,
      step_free boolean,
      lift boolean,
      hearing_loop boolean,
      sign_language boolean not null default false,
      languages text[] not null default '{pl}',
      accessibility_note text not null default '',
      capacity integer check (capacity between 1 and 5000),
      online_url text,
      cancellation_reason text,
      notes text not null default '',
      attended_in_person integer check (attended_in_person between 0 and 100000),
      attended_online integer check (attended_online between 0 and 100000),
      version integer not null default 1,
      sequence integer not null default 0,
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (form <> 'online' or point is null),
      check (status = 'draft' or form = 'online' or venue_name is not null),
      check (status = 'draft' or form = 'in-person' or online_url is not null),
      check (status <> 'cancelled' or cancellation_reason is not null)
    );
    create index meetings_point on meetings using gist (point);
    create index meetings_time on meetings (starts_at);
    create index meetings_ambassador on meetings (ambassador);
    create index meetings_created_by on meetings (created_by);

    create function meetings_keep_to_states() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status
         and (old.status, new.status) not in (('draft', 'planned'), ('planned', 'held'), ('planned', 'cancelled')) then
        raise exception 'a meeting does not go from % to %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger meetings_states before update of status on meetings
      for each row execute function meetings_keep_to_states();

    create table meeting_areas (
      meeting integer not null references meetings on delete cascade,
      area integer not null references areas on delete cascade,
      primary key (meeting, area)
    );
    create index meeting_areas_area on meeting_areas (area);

    -- Whoever has no account is known by the e-mail alone. placed_at orders the waiting list.
    create table meeting_sign_ups (
      id uuid primary key default gen_random_uuid(),
      meeting integer not null references meetings on delete cascade,
      user_id uuid references users on delete cascade,
      name text not null,
      email text not null check (email = lower(email)),
      language text not null check (language in ('pl', 'en', 'uk')),
      mode text not null check (mode in ('in-person', 'online')),
      status text not null check (status in ('unconfirmed', 'going', 'waiting', 'cancelled')),
      created_at timestamptz not null default now(),
      placed_at timestamptz,
      reminded_of timestamptz,
      check (status not in ('going', 'waiting') or placed_at is not null)
    );
    create unique index meeting_sign_ups_once on meeting_sign_ups (meeting, email) where status <> 'cancelled';
    create index meeting_sign_ups_places on meeting_sign_ups (meeting, status, placed_at);
    create index meeting_sign_ups_user on meeting_sign_ups (user_id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table meeting_sign_ups, meeting_areas, meetings;
    drop function meetings_keep_to_states;
  `);
}
