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
    -- proposal_version: what the proposal said when it was sent.
    create table consultations (
      id integer generated always as identity primary key,
      proposal integer not null references proposals on delete cascade,
      round smallint not null,
      status text not null default 'proposed' check (status in ('proposed', 'open', 'answered', 'declined', 'recalled')),
      proposed_unit integer not null references units,
      unit integer references units,
      question text not null default '',
      proposal_version integer not null,
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
      version integer not null default 1,
      unique (proposal, round),
      check (status in ('proposed', 'declined', 'recalled') or (unit is not null and due is not null)),
      check ((status = 'answered') = (outcome is not null))
    );
    create unique index consultations_one_at_a_time on consultations (proposal) where status in ('proposed', 'open');
    create index consultations_queue on consultations (unit, status, due);

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
  await knex.raw('drop table consultation_messages, consultations, unit_experts, units;');
}
