import type { Knex } from 'knex';

/** How many wait: jobs not begun, mails not sent, applications and consultations not decided. */
export async function readWaiting(
  database: Knex,
): Promise<{ jobs: number; mails: number; applications: number; consultations: number }> {
  const { rows } = await database.raw(
    `select (select count(*)::int from jobs.job where state in ('created', 'retry')) as jobs,
       (select count(*)::int from mails where kept_at is null) as mails,
       (select count(*)::int from applications where status = 'submitted') as applications,
       (select count(*)::int from consultations where status in ('proposed', 'open')) as consultations`,
  );
  return rows[0];
}
