import type { Knex } from 'knex';
import { everyRound } from '../jobs/rounds.ts';
import { insertRun } from './queries.ts';
import { retentionRules } from './rules.ts';

const everyMs = 60 * 60_000;

export type Erased = { name: string; erased: number };

/** Erases what is due, each rule in a transaction of its own, so that one that fails does not hold up the others. */
export async function eraseDue(database: Knex): Promise<Erased[]> {
  const outcomes: Erased[] = [];
  const failures: unknown[] = [];
  for (const { name, kept, erase } of retentionRules)
    try {
      const erased = await database.transaction(async (transaction) => {
        const count = await erase(transaction, kept);
        if (count > 0) await insertRun(transaction, name, count);
        return count;
      });
      outcomes.push({ name, erased });
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, 'not everything due was erased');
  return outcomes;
}

/** What would be erased now: the same code in one transaction that is taken back, because rules set records of others free. */
export async function wouldErase(database: Knex): Promise<Erased[]> {
  const outcomes: Erased[] = [];
  const transaction = await database.transaction();
  try {
    for (const { name, kept, erase } of retentionRules) outcomes.push({ name, erased: await erase(transaction, kept) });
  } finally {
    await transaction.rollback();
  }
  return outcomes;
}

/** Erases now and every hour. Doing it in several processes at once does no harm. */
export function keepRetention(database: Knex, onError: (error: unknown) => void): { close: () => Promise<void> } {
  return everyRound(
    everyMs,
    async () => {
      await eraseDue(database);
    },
    onError,
  );
}
