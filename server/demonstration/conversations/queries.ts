import type { Knex } from 'knex';
import type { Discussed } from '../../conversations/schema.ts';
import { needTitle } from '../../happenings/subject.ts';

export async function lockLoading(transaction: Knex): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtext('okolica demonstration of conversations'))");
}

export async function hasConversations(transaction: Knex): Promise<boolean> {
  return (await transaction('discussion_posts').where({ demonstration: true }).first('id')) !== undefined;
}

export type Discussable = {
  about: Discussed;
  id: number;
  /** Of a meeting its stage, of a need and a proposal its theme. */
  state: string;
  ambassador: number | null;
  ambassadorName: string | null;
};

/** Fictional things that are public. */
export async function thingsToDiscuss(transaction: Knex): Promise<Discussable[]> {
  const { rows } = await transaction.raw(`
    select things.about, things.id, things.state, a.id as ambassador, a.name as "ambassadorName"
    from (
      select 'area' as about, areas.id, '' as state, areas.ambassador from areas
        join area_versions v on v.area = areas.id and v.status = 'approved'
        join ambassadors on ambassadors.id = areas.ambassador and ambassadors.demonstration
      union all
      select 'meeting', id, status, ambassador from meetings where demonstration and status in ('planned', 'held')
      union all
      select 'need', needs.id, theme, areas.ambassador from needs left join areas on areas.id = needs.area
        where demonstration and status = 'open'
      union all
      select 'proposal', proposals.id, theme, areas.ambassador from proposals left join areas on areas.id = proposals.area
        where demonstration and status not in ('draft', 'withdrawn')
    ) things
    left join ambassadors a on a.id = things.ambassador and a.status in ('active', 'awaiting-training')
    order by things.about, a.id is null, things.id`);
  return rows;
}

type NewPost = {
  about: Discussed;
  subject: number;
  parent: number | null;
  body: string;
  role: 'ambassador' | 'expert' | 'staff' | null;
  ambassador: number | null;
  signed: string;
  minutesAgo: number;
  edited: boolean;
  hidden: string | null;
};

export async function addPost(
  transaction: Knex,
  { role, minutesAgo, edited, hidden, ...post }: NewPost,
): Promise<number> {
  const at = transaction.raw("now() - ? * interval '1 minute'", [minutesAgo]);
  const [row] = await transaction('discussion_posts')
    .insert({
      ...post,
      author_role: role,
      created_at: at,
      demonstration: true,
      version: edited ? 2 : 1,
      edited_at: edited ? at : null,
      ...(hidden !== null && { hidden_at: at, hidden_role: 'staff', hidden_reason: hidden }),
    })
    .returning('id');
  return row.id;
}

export async function addEdit(transaction: Knex, post: number, body: string): Promise<void> {
  await transaction('discussion_edits').insert({ post, body });
}

export async function addReport(transaction: Knex, post: number, reason: string): Promise<void> {
  await transaction('discussion_reports').insert({ post, reason });
}

/** News as it would have been written when the fictional things came about. */
export async function newsOfWhatIsThere(transaction: Knex): Promise<void> {
  await transaction.raw(`
    insert into happenings (kind, about, subject, title, edition, at)
    select kind, about, subject, title, edition, at from (
      select 'meeting-planned' as kind, 'meeting' as about, id as subject, title, edition,
          least(starts_at - interval '21 days', now() - id % 90 * interval '1 hour') as at
        from meetings where demonstration and status <> 'draft'
      union all
      select 'meeting-held', 'meeting', id, title, edition, ends_at + interval '20 hours'
        from meetings where demonstration and status = 'held'
      union all
      select 'meeting-cancelled', 'meeting', id, title, edition,
          least(starts_at - interval '3 days', now() - id % 50 * interval '1 hour')
        from meetings where demonstration and status = 'cancelled'
      union all
      select 'workshop-' || case status when 'cancelled' then 'cancelled' else 'planned' end, 'workshop', id, title, edition,
          least(starts_at - interval '30 days', now() - id % 40 * interval '1 hour')
        from workshops where demonstration and status <> 'draft'
      union all
      select 'need-marked', 'need', id, ${needTitle}, edition, created_at
        from needs where demonstration and status = 'open'
      union all
      select case when e.to_status = 'developed' and e.from_status = 'draft' then 'proposal-developed' else 'proposal-moved' end,
          'proposal', p.id, p.title, p.edition, e.at
        from proposal_events e join proposals p on p.id = e.proposal
        where p.demonstration and p.status not in ('draft', 'withdrawn') and e.from_status <> e.to_status
          and e.to_status not in ('draft', 'withdrawn')
    ) news where at <= now() order by at, about, subject`);
}

export async function newsOfWhatWasSaid(transaction: Knex): Promise<void> {
  await transaction.raw(`
    insert into happenings (kind, about, subject, title, edition, at)
    select 'post-written', said.about, said.subject, coalesce(areas.name, meetings.title, proposals.title,
        ${needTitle}),
      coalesce(meetings.edition, proposals.edition, needs.edition), said.created_at
    from discussion_posts said
    left join areas on said.about = 'area' and areas.id = said.subject
    left join meetings on said.about = 'meeting' and meetings.id = said.subject
    left join proposals on said.about = 'proposal' and proposals.id = said.subject
    left join needs on said.about = 'need' and needs.id = said.subject
    where said.demonstration and said.hidden_at is null order by said.created_at, said.id`);
}

/** A ready account follows a filter from now on. */
export async function addFollow(
  transaction: Knex,
  email: string,
  { filter, label, rhythm }: { filter: string; label: string; rhythm: string },
): Promise<void> {
  await transaction.raw(
    `insert into follows (user_id, about, filter, label, rhythm, token_hash, told_until)
     select id, 'filter', :filter, :label, :rhythm, 'demonstration ' || md5(email || :filter),
       coalesce((select max(id) from happenings), 0)
     from users where email = :email
     on conflict do nothing`,
    { email, filter, label, rhythm },
  );
}
