import type { Knex } from 'knex';
import { servingStatuses } from '../areas/serving-status.ts';
import { insertDays, readChangeDays, readKeptDays } from './past/queries.ts';
import { findOutdated, lockCoverage, reckon, writeDay } from './reckon/queries.ts';

/**
 * Fills in the days before coverage began to be kept, from the history of areas and ambassadors and by the same reckoning
 * as today, so that the chart over time begins where the history does. Once for each history: when nothing lies before
 * the first kept day, nothing is done.
 */
export async function fillPastDays(database: Knex): Promise<void> {
  if ((await readChangeDays(database)).length === 0) return;
  await database.transaction(async (transaction) => {
    await lockCoverage(transaction);
    let filled: Awaited<ReturnType<typeof readKeptDays>>;
    const days = await readChangeDays(transaction);
    // What stands now is left as it is: only the sums of the past days are carried out of the inner transaction.
    const past = await transaction.transaction();
    try {
      for (const day of days) {
        await reckon(past, await findOutdated(past, { statuses: servingStatuses, on: day }));
        await writeDay(past, day);
      }
      filled = await readKeptDays(past, days);
    } finally {
      await past.rollback();
    }
    await insertDays(transaction, filled);
  });
}
