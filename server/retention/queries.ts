import type { Knex } from 'knex';

export async function insertRun(transaction: Knex, rule: string, erased: number): Promise<void> {
  await transaction('retention_runs').insert({ rule, erased });
}

export type LastRun = { rule: string; erased: number; at: Date; total: number };

/** When each rule last erased something, how much then, and how much in all. */
export async function lastRuns(database: Knex): Promise<LastRun[]> {
  return database('retention_runs')
    .distinctOn('rule')
    .orderBy(['rule', { column: 'at', order: 'desc' }])
    .select('rule', 'erased', 'at', database.raw('(sum(erased) over (partition by rule))::int as total'));
}
