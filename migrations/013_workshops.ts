import type { Knex } from 'knex';

/** Workshops with the units' experts and marathons of filling in the city's form, with slots that are booked. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create extension if not exists btree_gist;

    create table workshops (
      id integer generated always as identity primary key,
      kind text not null check (kind in ('workshop', 'marathon')),
      edition smallint not null references editions,
      status text not null default 'planned' check (status in ('draft', 'planned', 'held', 'cancelled')),
      form text not null check (form in ('in-person', 'online', 'hybrid')),
      title text not null check (title <> ''),
      description text not null default '',
      themes text[] not null default '{}',
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      venue_name text,
      venue_address text,
      point geometry(Point, 4326),
      district smallint references districts,
      online_url text,
      step_free boolean,
      hearing_loop boolean,
      sign_language boolean not null default false,
      accessibility_note text not null default '',
      cancellation_reason text,
      version integer not null default 1,
      sequence integer not null default 0,
      uid uuid not null unique default gen_random_uuid(),
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (form <> 'online' or point is null),
      check (status = 'draft' or form = 'online' or venue_name is not null),
      check (status = 'draft' or form = 'in-person' or online_url is not null),
      check (status <> 'cancelled' or cancellation_reason is not null)
    );
    create index workshops_point on workshops using gist (point);
    create index workshops_time on workshops (starts_at);

    create function workshops_keep_to_states() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status
         and (old.status, new.status) not in (('draft', 'planned'), ('planned', 'held'), ('planned', 'cancelled')) then
        raise exception 'a workshop does not go from % to %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger workshops_states before update of status on workshops
      for each row execute function workshops_keep_to_states();

    create table workshop_units (
      workshop integer not null references workshops on delete cascade,
      unit integer not null references units,
      primary key (workshop, unit)
    );

    -- One table at one time. Nobody sits at two tables at once; expert is empty for helpers of a marathon.
    -- The rules are looked at after each statement, so that all slots of a workshop can move together.
    create table workshop_slots (
      id integer generated always as identity primary key,
      workshop integer not null references workshops on delete cascade,
      unit integer references units,
      expert uuid references users on delete set null,
      place_name text not null default '',
      during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
      withdrawn boolean not null default false,
      constraint workshop_slots_expert_once exclude using gist (expert with =, during with &&)
        where (not withdrawn) deferrable initially immediate,
      constraint workshop_slots_table_once exclude using gist (workshop with =, place_name with =, during with &&)
        where (not withdrawn) deferrable initially immediate
    );
    create index workshop_slots_workshop on workshop_slots (workshop);
    create index workshop_slots_expert on workshop_slots (expert);

    -- during: of the slot, so that a proposal is not expected at two tables at once.
    create table slot_bookings (
      id integer generated always as identity primary key,
      slot integer not null references workshop_slots on delete cascade,
      proposal integer not null references proposals on delete cascade,
      during tstzrange not null,
      booked_by uuid references users on delete set null,
      booked_at timestamptz not null default now(),
      question text not null default '',
      notes text not null default '',
      notes_version integer not null default 1,
      cancelled_at timestamptz,
      reminded_at timestamptz,
      constraint slot_bookings_proposal_once exclude using gist (proposal with =, during with &&)
        where (cancelled_at is null) deferrable initially immediate
    );
    create unique index slot_bookings_slot_once on slot_bookings (slot) where cancelled_at is null;
    create index slot_bookings_proposal on slot_bookings (proposal);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table slot_bookings, workshop_slots, workshop_units, workshops;
    drop function workshops_keep_to_states;
    drop extension btree_gist;
  `);
}
