import type { Knex } from 'knex';
import { krakowDay, type LateRow, readLate } from '../../lateness/queries.ts';

/** Reports of posts in discussions that wait for the team. They go by their number: what was written stays where it is decided on. */
export async function discussionReportsWaiting(
  database: Knex,
  limits: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const open = database('discussion_reports').whereNull('settled_at');
  const lateness = { id: 'id', title: 'null', districts: "'{}'::int[]", since: krakowDay('at') };
  return readLate(database, open, lateness, limits);
}
