import type { Knex } from 'knex';
import type { Language } from '../../accounts/signed-in.ts';
import type { Discussed } from '../schema.ts';

export async function hide(
  transaction: Knex,
  id: number,
  { by, role, reason }: { by: string; role: 'ambassador' | 'staff'; reason: string },
): Promise<void> {
  await transaction('discussion_posts')
    .where({ id })
    .update({ hidden_at: transaction.fn.now(), hidden_by: by, hidden_role: role, hidden_reason: reason });
}

export async function show(transaction: Knex, id: number): Promise<void> {
  await transaction('discussion_posts')
    .where({ id })
    .update({ hidden_at: null, hidden_by: null, hidden_role: null, hidden_reason: null });
}

/** The same person reporting the same again changes nothing. */
export async function insertReport(
  transaction: Knex,
  report: { post: number; reporter: string; reason: string },
): Promise<void> {
  await transaction('discussion_reports').insert(report).onConflict(['post', 'reporter']).ignore();
}

/** Reports of a post are settled when it is hidden. */
export async function settleReportsOf(transaction: Knex, post: number, by: string): Promise<void> {
  await transaction('discussion_reports')
    .where({ post })
    .whereNull('settled_at')
    .update({ settled_at: transaction.fn.now(), settled_by: by });
}

/** @returns whether it was open */
export async function settleReport(transaction: Knex, id: number, by: string): Promise<boolean> {
  const changed = await transaction('discussion_reports')
    .where({ id })
    .whereNull('settled_at')
    .update({ settled_at: transaction.fn.now(), settled_by: by });
  return changed > 0;
}

export type OpenReport = {
  id: number;
  post: number;
  body: string;
  about: Discussed;
  subject: number;
  reason: string;
  at: Date;
};

/** Reports that wait, the oldest first. */
export async function openReports(database: Knex, most: number): Promise<OpenReport[]> {
  return database('discussion_reports')
    .join('discussion_posts', 'discussion_posts.id', 'discussion_reports.post')
    .whereNull('settled_at')
    .orderBy('discussion_reports.id')
    .limit(most)
    .select(
      'discussion_reports.id',
      'discussion_reports.post',
      'discussion_posts.body',
      'discussion_posts.about',
      'discussion_posts.subject',
      'discussion_reports.reason',
      'discussion_reports.at',
    );
}

/** How many reports wait for the team. */
export async function countOpenReports(database: Knex): Promise<number> {
  const row = await database('discussion_reports')
    .whereNull('settled_at')
    .count<{ count: string }[]>('* as count')
    .first();
  return Number(row?.count ?? 0);
}

/** Who wrote a post, to be told. */
export async function writerOf(
  database: Knex,
  id: number,
): Promise<{ email: string; name: string; language: Language } | undefined> {
  return database('discussion_posts')
    .join('users', 'users.id', 'discussion_posts.author')
    .where('discussion_posts.id', id)
    .first('users.email', 'users.name', 'users.language');
}
