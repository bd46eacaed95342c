import type { Knex } from 'knex';

/** Photos of meetings that were held, made anew without what a camera wrote beside them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table meeting_photos (
      id uuid primary key default gen_random_uuid(),
      meeting integer not null references meetings on delete cascade,
      alt text not null check (alt <> ''),
      content_type text not null,
      width integer not null,
      height integer not null,
      bytes bytea not null,
      added_by uuid references users on delete set null,
      added_at timestamptz not null default now()
    );
    create index meeting_photos_meeting on meeting_photos (meeting, added_at);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table meeting_photos;');
}
