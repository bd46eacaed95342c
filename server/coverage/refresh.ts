import type { Knex } from 'knex';
import { servingStatuses } from '../areas/serving-status.ts';
import { touch, type Versions } from '../database/versions.ts';
import { findGaps } from './gaps/find.ts';
import { districtsOf, findOutdated, lockCoverage, reckon, type Serving, writeDay } from './reckon/queries.ts';

/** States in which an ambassador serves; the same as in the look-up of areas. */
const now: Serving = { statuses: [...servingStatuses] };
/** Precincts reckoned in one statement, so that a first reckoning of the whole city needs little memory. */
const batch = 100;

export type Coverage = {
  /** Waits until coverage is what stands now. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
};

/** Keeps coverage up to date: begins at once without holding up the start, and follows every change of areas. */
export function keepCoverage(database: Knex, versions: Versions, onError: (error: unknown) => void): Coverage {
  let busy: Promise<unknown> = refreshCoverage(database);
  busy.catch(onError);
  versions.onChange(['areas', 'precincts', 'addresses'], async () => {
    await busy.catch(() => undefined);
    busy = refreshCoverage(database);
    await busy;
  });
  return {
    // What failed is tried again for whoever asks, instead of failing for everybody until the next change.
    settled: async () => {
      busy = busy.catch(() => refreshCoverage(database));
      await busy;
    },
    // Its failure has been told already.
    close: () => busy.then(() => undefined).catch(() => undefined),
  };
}

/**
 * Brings coverage to what stands now and gives how many precincts changed. Only precincts whose areas, borders or
 * addresses are others than at their last reckoning are reckoned, which gives the same as reckoning all.
 */
export async function refreshCoverage(database: Knex): Promise<number> {
  if ((await findOutdated(database, now)).length === 0) return 0;
  return database.transaction(async (transaction) => {
    const changed = await bringTo(transaction, now);
    if (changed > 0) {
      await writeDay(transaction);
      await touch(transaction, ['coverage']);
    }
    return changed;
  });
}

/**
 * What stands if some ambassadors left and some versions of areas were approved, or what stood at the end of a past day:
 * reckoned in a transaction that is then taken back, by the same code as what is true.
 *
 * @param supposing ids of ambassadors and of proposed versions, or the day (YYYY-MM-DD, in Kraków)
 * @param read what to read of it
 */
export async function whatIf<Answer>(
  database: Knex,
  supposing: Pick<Serving, 'leaving' | 'joining' | 'on'>,
  read: (supposed: Knex) => Promise<Answer>,
): Promise<Answer> {
  const transaction = await database.transaction();
  try {
    await bringTo(transaction, { ...now, ...supposing });
    return await read(transaction);
  } finally {
    await transaction.rollback();
  }
}

async function bringTo(transaction: Knex, serving: Serving): Promise<number> {
  await lockCoverage(transaction);
  const outdated = await findOutdated(transaction, serving);
  if (outdated.length === 0) return 0;
  for (let first = 0; first < outdated.length; first += batch)
    await reckon(transaction, outdated.slice(first, first + batch));
  const precincts = outdated.map(({ precinct }) => precinct);
  await findGaps(transaction, await districtsOf(transaction, precincts));
  return outdated.length;
}
