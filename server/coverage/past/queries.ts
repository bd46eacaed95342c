import type { Knex } from 'knex';

type KeptDay = Record<string, unknown>;

/**
 * Days in Kraków, YYYY-MM-DD, on which an area was approved or who serves changed, before the first kept day: the last of
 * each week, so that a long history stays quick to reckon and easy to read. The oldest first.
 */
export async function readChangeDays(database: Knex): Promise<string[]> {
  const { rows } = await database.raw(
    `select to_char(max(day), 'YYYY-MM-DD') as day
     from (
       select (moment at time zone 'Europe/Warsaw')::date as day
       from (
         select coalesce(decided_at, created_at) as moment from area_versions where status in ('approved', 'replaced')
         union all select at from ambassador_events
         union all select held_from from area_holders
         union all select created_at from ambassadors) changes) days
     where day < (select min(day) from coverage_days)
     group by date_trunc('week', day) order by 1`,
  );
  return rows.map(({ day }: { day: string }) => day);
}

/** Rows of some kept days, to be carried out of a transaction that is taken back. */
export async function readKeptDays(database: Knex, days: string[]): Promise<KeptDay[]> {
  return database('coverage_days')
    .whereRaw('day = any(?::date[])', [days])
    .select('*', database.raw(`to_char(day, 'YYYY-MM-DD') as day`));
}

export async function insertDays(transaction: Knex, days: KeptDay[]): Promise<void> {
  if (days.length > 0) await transaction('coverage_days').insert(days).onConflict(['day', 'district']).ignore();
}
