import type { Knex } from 'knex';
import type { Language } from '../../accounts/signed-in.ts';
import type { Reports } from '../schema.ts';

type Kind = 'posts' | 'comments';

/** @returns whether it was visible until now */
export async function hide(
  transaction: Knex,
  kind: Kind,
  id: number,
  { by, reason }: { by: string; reason: string },
): Promise<boolean> {
  const changed = await transaction(kind)
    .where({ id })
    .whereNull('hidden_at')
    .update({ hidden_at: transaction.fn.now(), hidden_by: by, hidden_reason: reason });
  return changed > 0;
}

/** @returns whether it was hidden until now */
export async function show(transaction: Knex, kind: Kind, id: number): Promise<boolean> {
  const changed = await transaction(kind)
    .where({ id })
    .whereNotNull('hidden_at')
    .update({ hidden_at: null, hidden_by: null, hidden_reason: null });
  return changed > 0;
}

/** The same person reporting the same again changes nothing. */
export async function insertReport(
  transaction: Knex,
  report: { post: number | null; comment: number | null; reporter: string; reason: string },
): Promise<void> {
  await transaction('exchange_reports').insert(report).onConflict().ignore();
}

/** Reports of a post or a comment are settled when it is hidden. */
export async function settleReportsOf(transaction: Knex, kind: Kind, id: number, by: string): Promise<void> {
  await transaction('exchange_reports')
    .where(kind === 'posts' ? { post: id } : { comment: id })
    .whereNull('settled_at')
    .update({ settled_at: transaction.fn.now(), settled_by: by });
}

export async function settleReport(transaction: Knex, id: number, by: string): Promise<boolean> {
  const changed = await transaction('exchange_reports')
    .where({ id })
    .whereNull('settled_at')
    .update({ settled_at: transaction.fn.now(), settled_by: by });
  return changed > 0;
}

/** Reports that wait, oldest first. */
export async function openReports(database: Knex, most: number): Promise<Reports['items']> {
  const { rows } = await database.raw(
    `select r.id, coalesce(r.post, c.post) as post, r.comment, coalesce(p.title, c.body) as words, r.reason,
       r.reported_at as "reportedAt"
     from exchange_reports r left join posts p on p.id = r.post left join comments c on c.id = r.comment
     where r.settled_at is null order by r.id limit ?`,
    [most],
  );
  return rows;
}

/** How many reports wait for the team. */
export async function countOpenReports(database: Knex): Promise<number> {
  const row = await database('exchange_reports').whereNull('settled_at').count({ count: '*' }).first();
  return Number(row?.count ?? 0);
}

/** Who wrote something, to be told. */
export async function writerOfRow(
  database: Knex,
  kind: Kind,
  id: number,
): Promise<{ email: string; name: string; language: Language; post: number } | undefined> {
  const { rows } = await database.raw(
    `select u.email, u.name, u.language, ${kind === 'posts' ? 'w.id' : 'w.post'} as post
     from ?? w join users u on u.id = w.author where w.id = ?`,
    [kind, id],
  );
  return rows[0];
}
