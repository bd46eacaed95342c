import type { Knex } from 'knex';

/** People who sign in, how they do, what they may do, limits on trying, and mails on their way. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table users (
      id uuid primary key default gen_random_uuid(),
      name text not null,
      email text not null unique check (email = lower(email)),
      email_verified boolean not null default false,
      image text,
      language text not null default 'pl' check (language in ('pl', 'en', 'uk')),
      two_factor_enabled boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );

    create table sessions (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references users on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index sessions_user on sessions (user_id);

    -- A password ('credential') or a sign-on elsewhere; tokens of the latter are kept encrypted.
    create table sign_in_methods (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references users on delete cascade,
      provider_id text not null,
      account_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (provider_id, account_id)
    );
    create index sign_in_methods_user on sign_in_methods (user_id);

    -- Links in mails, challenges, states of a sign-on: all short-lived.
    create table verifications (
      id uuid primary key default gen_random_uuid(),
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index verifications_identifier on verifications (identifier);

    create table second_factors (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null unique references users on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean not null default false,
      failed_verification_count integer not null default 0,
      locked_until timestamptz
    );

    -- Everybody with an account is a resident; these are the other roles.
    create table role_grants (
      user_id uuid not null references users on delete cascade,
      role text not null check (role in ('ambassador', 'expert', 'staff', 'administrator')),
      granted_by uuid references users on delete set null,
      granted_at timestamptz not null default now(),
      primary key (user_id, role)
    );
    create index role_grants_role on role_grants (role);

    -- Counters of attempts; losing them in a crash costs nothing, so they are not logged ahead.
    create unlogged table rate_limits (
      key text primary key,
      hits integer not null,
      resets_at timestamptz not null
    );
    create index rate_limits_resets on rate_limits (resets_at);

    -- A mail from the transaction that caused it until it is sent; the demonstration keeps them for its outbox.
    create table mails (
      id uuid primary key default gen_random_uuid(),
      recipient text not null,
      language text not null,
      kind text not null,
      subject text not null,
      text_body text not null,
      html_body text not null,
      created_at timestamptz not null default now(),
      kept_at timestamptz
    );
    create index mails_recipient on mails (recipient);

    alter table ambassadors add column user_id uuid references users on delete set null;
    create index ambassadors_user on ambassadors (user_id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table ambassadors drop column user_id;
    drop table mails, rate_limits, role_grants, second_factors, verifications, sign_in_methods, sessions, users;
  `);
}
