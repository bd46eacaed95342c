import type { Knex } from 'knex';

/** Counts one hit and gives the hits in the current window, which starts with the first of them. */
export async function countHit(
  database: Knex,
  key: string,
  windowMs: number,
): Promise<{ hits: number; resets_at: Date }> {
  const { rows } = await database.raw(
    `insert into rate_limits as kept (key, hits, resets_at) values (:key, 1, now() + :windowMs * interval '1 ms')
     on conflict (key) do update set
       hits = case when kept.resets_at <= now() then 1 else kept.hits + 1 end,
       resets_at = case when kept.resets_at <= now() then excluded.resets_at else kept.resets_at end
     returning hits, resets_at`,
    { key, windowMs },
  );
  return rows[0];
}

export async function forgetHit(database: Knex, key: string): Promise<void> {
  await database('rate_limits').where({ key }).where('hits', '>', 0).decrement('hits', 1);
}

export async function forgetHits(database: Knex, key: string): Promise<void> {
  await database('rate_limits').where({ key }).delete();
}

/** Counters whose time is over; gives how many. */
export async function deletePastWindows(transaction: Knex): Promise<number> {
  return transaction('rate_limits').where('resets_at', '<', transaction.fn.now()).delete();
}
