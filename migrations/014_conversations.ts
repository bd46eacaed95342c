import type { Knex } from 'knex';

/** What happens in public, who follows it, and what people say to each other about it. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- A line of the news: written in the transaction that causes it. title: as it was called then. actor: is not told of it.
    create table happenings (
      id bigint generated always as identity primary key,
      kind text not null,
      about text not null check (about in ('area', 'meeting', 'need', 'proposal', 'workshop')),
      subject integer not null,
      title text not null,
      edition smallint,
      actor uuid references users on delete set null,
      at timestamptz not null default now()
    );
    create index happenings_subject on happenings (about, subject, id);
    create index happenings_actor on happenings (actor, at);
    create index happenings_newest on happenings (at desc, id desc);

    -- signed: what stands under it, as the person was called then; of an ambassador their public name. A post that was
    -- removed but answered, or whose author was erased, stays as an empty place.
    create table discussion_posts (
      id integer generated always as identity primary key,
      about text not null check (about in ('area', 'meeting', 'need', 'proposal')),
      subject integer not null,
      parent integer references discussion_posts on delete cascade,
      author uuid references users on delete set null,
      author_role text check (author_role in ('ambassador', 'expert', 'staff')),
      ambassador integer references ambassadors on delete set null,
      signed text not null default '',
      body text not null,
      edited_at timestamptz,
      removed_at timestamptz,
      hidden_at timestamptz,
      hidden_by uuid references users on delete set null,
      hidden_role text check (hidden_role in ('ambassador', 'staff')),
      hidden_reason text,
      version integer not null default 1,
      demonstration boolean not null default false,
      created_at timestamptz not null default now(),
      check ((hidden_at is null) = (hidden_reason is null) and (hidden_at is null) = (hidden_role is null))
    );
    create index discussion_posts_subject on discussion_posts (about, subject, id);
    create index discussion_posts_author on discussion_posts (author, created_at);
    create index discussion_posts_parent on discussion_posts (parent);

    create table discussion_edits (
      id integer generated always as identity primary key,
      post integer not null references discussion_posts on delete cascade,
      body text not null,
      replaced_at timestamptz not null default now()
    );
    create index discussion_edits_post on discussion_edits (post, id);

    create table discussion_reports (
      id integer generated always as identity primary key,
      post integer not null references discussion_posts on delete cascade,
      reporter uuid references users on delete set null,
      reason text not null,
      at timestamptz not null default now(),
      settled_by uuid references users on delete set null,
      settled_at timestamptz,
      unique (post, reporter)
    );

    -- A follow is of one thing (about, subject) or of a filter, as the address bar writes it.
    alter table follows
      alter column area drop not null,
      add column about text not null default 'area' check (about in ('area', 'meeting', 'need', 'proposal', 'filter')),
      add column subject integer,
      add column filter text,
      add column label text not null default '',
      add column rhythm text not null default 'at-once' check (rhythm in ('at-once', 'daily', 'weekly')),
      add column told_until bigint not null default 0,
      add column told_at timestamptz not null default now(),
      add constraint follows_of_something check (case about when 'area' then area is not null
        when 'filter' then filter is not null else subject is not null end);
    update follows set label = areas.name from areas where areas.id = follows.area;
    create unique index follows_once on follows (user_id, about, subject) where subject is not null;
    -- A drawn shape may be longer than what an index takes.
    create unique index follows_filter_once on follows (user_id, md5(filter)) where filter is not null;
    create index follows_due on follows (rhythm, told_at);
    create index follows_subject on follows (about, subject);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    delete from follows where area is null;
    drop index follows_once, follows_filter_once, follows_subject, follows_due;
    alter table follows drop constraint follows_of_something, drop column about, drop column subject,
      drop column filter, drop column label, drop column rhythm, drop column told_until, drop column told_at,
      alter column area set not null;
    drop table discussion_reports, discussion_edits, discussion_posts, happenings;
  `);
}
