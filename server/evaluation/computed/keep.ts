import type { Knex } from 'knex';
import { touch } from '../../database/versions.ts';
import builtIn from '../indicators/built-in.json' with { type: 'json' };
import { addBuiltIn, computeValues, lockComputed, readBasis, writeBasis } from './queries.ts';
import words from './words/pl.json' with { type: 'json' };

/** Computes the indicators of past ballots, unless exactly these results have been computed already. */
export async function keepComputedValues(database: Knex): Promise<void> {
  const { made, current } = await readBasis(database);
  if (made === current) return;
  await database.transaction(async (transaction) => {
    await lockComputed(transaction);
    await addBuiltIn(transaction, builtIn);
    await computeValues(transaction, words);
    await writeBasis(transaction, (await readBasis(transaction)).current);
    await touch(transaction, ['evaluation']);
  });
}
