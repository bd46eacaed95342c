import type { Knex } from 'knex';

/** The verifying units, their experts, and what they say of proposals. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table units (
      id integer generated always as identity primary key,
      code text not null unique,
      name text not null,
      themes text[] not null default '{}',
      answer_days smallint not null default 14 check (answer_days between 1 and 90),
      active boolean not null default true,
      version integer not null default 1
    );
    create table unit_experts (
      unit integer not null references units on delete cascade,
      user_id uuid not null references users on delete cascade,
      primary key (unit, user_id)
    );
    create index unit_experts_user on unit_experts (user_id);

    -- One round of asking one unit. unit: confirmed by staff. due: the last day, in Europe/Warsaw.
    -- proposal_version: what the proposal said when it was sent. from_status: where the proposal goes back to when the
    -- question is recalled. summary, remarks and outcome are a draft until it is answered.
    create table consultations (
      id integer generated always as identity primary key,
      proposal integer not null references proposals on delete cascade,
      round smallint not null,
      status text not null default 'proposed' check (status in ('proposed', 'open', 'answered', 'declined', 'recalled')),
      proposed_unit integer not null references units,
      unit integer references units,
      question text not null default '',
      proposal_version integer not null,
      from_status text check (from_status in ('developed', 'workshop', 'improved')),
      requested_by uuid references users on delete set null,
      requested_at timestamptz not null default now(),
      confirmed_by uuid references users on delete set null,
      confirmed_at timestamptz,
      due date,
      expert uuid references users on delete set null,
      outcome text check (outcome in ('no-remarks', 'to-improve', 'not-feasible')),
      summary text not null default '',
      remarks jsonb not null default '{}',
      reason text not null default '',
      answered_at timestamptz,
      reminded_at timestamptz,
      ended_at timestamptz,
      demonstration boolean not null default false,
      version integer not null default 1,
      unique (proposal, round),
      check (status in ('proposed', 'declined', 'recalled')
        or (unit is not null and due is not null and from_status is not null)),
      check (status <> 'answered' or (outcome is not null and answered_at is not null)),
      check (status <> 'declined' or reason <> '')
    );
    create unique index consultations_one_at_a_time on consultations (proposal) where status in ('proposed', 'open');
    create index consultations_queue on consultations (unit, status, due);
    create index consultations_waiting on consultations (status, due);

    create function consultations_keep_to_states() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status and (old.status, new.status) not in (
        ('proposed', 'open'), ('proposed', 'declined'), ('proposed', 'recalled'), ('open', 'answered'),
        ('open', 'recalled')) then
        raise exception 'a consultation does not go from % to %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger consultations_states before update of status on consultations
      for each row execute function consultations_keep_to_states();

    -- Nobody is asked about a proposal that has gone on without waiting for the answer, however it went.
    create function consultations_follow_proposal() returns trigger language plpgsql as $$
    begin
      if new.status in ('withdrawn', 'ready', 'submitted')
         or (old.status = 'in-consultation' and new.status not in ('in-consultation', 'feedback-given')) then
        update consultations set status = 'recalled', ended_at = now(), version = version + 1
        where proposal = new.id and status in ('proposed', 'open');
      end if;
      return null;
    end $$;
    create trigger proposals_recall_consultations after update of status on proposals
      for each row execute function consultations_follow_proposal();

    create table consultation_messages (
      id integer generated always as identity primary key,
      consultation integer not null references consultations on delete cascade,
      author uuid references users on delete set null,
      author_role text not null check (author_role in ('author', 'ambassador', 'expert', 'staff')),
      body text not null check (body <> ''),
      at timestamptz not null default now()
    );
    create index consultation_messages_consultation on consultation_messages (consultation, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger proposals_recall_consultations on proposals;
    drop table consultation_messages, consultations, unit_experts, units;
    drop function consultations_keep_to_states, consultations_follow_proposal;
  `);
}
