import type { Knex } from 'knex';

/** Editions with dates and texts, applications, drafts and proposals of areas, the life of an ambassador, letters, follows. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- revision: raised by every change, so that whoever saves on top of an older one is told.
    alter table editions add column revision integer not null default 1;

    -- Both days belong to the stage, in Europe/Warsaw.
    create table edition_stages (
      edition smallint not null references editions on delete cascade,
      stage text not null check (stage in ('applications', 'training', 'meetings', 'consultations', 'workshops', 'submission')),
      opens date not null,
      closes date not null check (closes >= opens),
      primary key (edition, stage)
    );

    -- Texts are never changed, only followed by a next number: a consent points at exactly what was read.
    create table edition_texts (
      id integer generated always as identity primary key,
      edition smallint not null references editions on delete cascade,
      kind text not null check (kind in ('call', 'information-clause', 'consent-name', 'consent-phone',
        'consent-experience', 'consent-motivation')),
      number integer not null,
      pl text not null,
      en text not null,
      uk text not null,
      published_by uuid references users on delete set null,
      published_at timestamptz not null default now(),
      unique (edition, kind, number)
    );

    -- An area belongs to nobody while the application that draws it is being decided.
    alter table areas alter column ambassador drop not null;
    alter table area_versions drop constraint area_versions_status_check;
    alter table area_versions
      add constraint area_versions_status_check
        check (status in ('proposed', 'returned', 'withdrawn', 'approved', 'replaced')),
      add column proposed_by uuid references users on delete set null,
      add column proposed_at timestamptz,
      add column proposal_note text,
      add column decided_by uuid references users on delete set null,
      add column decided_at timestamptz,
      add column decision_note text;
    create unique index area_versions_one_proposed on area_versions (area) where status = 'proposed';
    create index area_versions_waiting on area_versions (proposed_at) where status = 'proposed';

    -- What somebody is drawing: a recipe that need not make an area yet. version: raised by every saving.
    create table area_drafts (
      id uuid primary key default gen_random_uuid(),
      owner uuid not null references users on delete cascade,
      area integer references areas on delete cascade,
      name text not null default '',
      kind text check (kind in ('estate', 'streets', 'part-of-district')),
      recipe jsonb not null,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index area_drafts_owner on area_drafts (owner);

    -- answers: what was typed so far, complete only once submitted; version: as of area_drafts.
    create table applications (
      id integer generated always as identity primary key,
      edition smallint not null references editions,
      applicant uuid references users on delete set null,
      status text not null default 'draft'
        check (status in ('draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn')),
      answers jsonb not null default '{}',
      draft uuid references area_drafts on delete set null,
      area integer references areas on delete set null,
      ambassador integer references ambassadors on delete set null,
      version integer not null default 1,
      waiting_since timestamptz,
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check ((status = 'draft') or area is not null)
    );
    create unique index applications_one_open on applications (edition, applicant)
      where status in ('draft', 'submitted', 'returned');
    create index applications_queue on applications (status, waiting_since);
    create index applications_applicant on applications (applicant);

    create table application_events (
      id integer generated always as identity primary key,
      application integer not null references applications on delete cascade,
      kind text not null check (kind in ('started', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn')),
      actor uuid references users on delete set null,
      actor_role text not null check (actor_role in ('applicant', 'staff')),
      note text,
      area_version integer references area_versions on delete set null,
      at timestamptz not null default now()
    );
    create index application_events_application on application_events (application, id);

    -- What an ambassador is called and said in private; \`ambassadors\` holds only what may be published.
    create table ambassador_people (
      ambassador integer primary key references ambassadors on delete cascade,
      name text not null,
      phone text,
      experience text,
      motivation text
    );
    alter table ambassadors
      add column phone text,
      add column experience text,
      add column motivation text;

    -- Consent to publish one field: of an application, from its acceptance of the ambassador.
    create table consents (
      id integer generated always as identity primary key,
      application integer references applications on delete cascade,
      ambassador integer references ambassadors on delete cascade,
      field text not null check (field in ('name', 'phone', 'experience', 'motivation')),
      text integer not null references edition_texts,
      given_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      check (application is not null or ambassador is not null)
    );
    create index consents_application on consents (application);
    create index consents_ambassador on consents (ambassador);

    create table ambassador_events (
      id integer generated always as identity primary key,
      ambassador integer not null references ambassadors on delete cascade,
      kind text not null check (kind in ('appointed', 'activated', 'suspended', 'resumed', 'ended', 'resigned',
        'handed-over', 'took-over')),
      actor uuid references users on delete set null,
      note text,
      other integer references ambassadors on delete set null,
      at timestamptz not null default now()
    );
    create index ambassador_events_ambassador on ambassador_events (ambassador, id);

    -- Who cared for an area and when; the last row without an end is \`areas.ambassador\`.
    create table area_holders (
      area integer not null references areas on delete cascade,
      ambassador integer not null references ambassadors on delete cascade,
      held_from timestamptz not null default now(),
      held_until timestamptz,
      primary key (area, ambassador, held_from)
    );
    create index area_holders_ambassador on area_holders (ambassador);

    alter table mails add column reply_to text, add column unsubscribe_url text;

    -- A letter to an ambassador until its sender's address is confirmed and it is passed on.
    create table letters (
      id uuid primary key default gen_random_uuid(),
      ambassador integer not null references ambassadors on delete cascade,
      sender_name text not null,
      sender_email text not null,
      language text not null check (language in ('pl', 'en', 'uk')),
      body text,
      token_hash text not null unique,
      created_at timestamptz not null default now(),
      relayed_at timestamptz
    );
    create index letters_ambassador on letters (ambassador);
    create index letters_sender on letters (sender_email, created_at);

    create table follows (
      id integer generated always as identity primary key,
      user_id uuid not null references users on delete cascade,
      area integer not null references areas on delete cascade,
      token_hash text not null unique,
      created_at timestamptz not null default now(),
      unique (user_id, area)
    );
    create index follows_area on follows (area);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table follows, letters, area_holders, ambassador_events, consents, ambassador_people,
      application_events, applications, area_drafts, edition_texts, edition_stages;
    alter table mails drop column reply_to, drop column unsubscribe_url;
    alter table ambassadors drop column phone, drop column experience, drop column motivation;
    drop index area_versions_one_proposed, area_versions_waiting;
    delete from area_versions where status not in ('approved', 'replaced');
    alter table area_versions drop constraint area_versions_status_check;
    alter table area_versions
      add constraint area_versions_status_check check (status in ('draft', 'proposed', 'approved', 'replaced')),
      drop column proposed_by, drop column proposed_at, drop column proposal_note,
      drop column decided_by, drop column decided_at, drop column decision_note;
    delete from areas where ambassador is null;
    alter table areas alter column ambassador set not null;
    alter table editions drop column revision;
  `);
}
