import type { Knex } from 'knex';
import { everyRound } from '../jobs/rounds.ts';
import type { Services } from '../services.ts';
import { tell } from './letters.ts';
import { fillPlaces, findTraining, lockTraining, trainingsToFill } from './queries.ts';

const everyMs = 60_000;

/** Gives the free places of a locked training to those who wait, and writes to them. */
export async function moveUp(
  transaction: Knex,
  services: Pick<Services, 'mail' | 'site'>,
  training: number,
): Promise<void> {
  const people = await fillPlaces(transaction, training);
  const row = await findTraining(transaction, training, null);
  if (row && people.length > 0) await tell(transaction, services, 'training-moved-up', row, people);
}

/**
 * Looks every minute for free places that nobody moved up to: an erased account leaves its place without a word. Several
 * processes doing it at once do no harm.
 */
export function keepWaitingLists(
  { database, mail, site }: Pick<Services, 'database' | 'mail' | 'site'>,
  onError: (error: unknown) => void,
): { close: () => Promise<void> } {
  const fill = async () => {
    for (const training of await trainingsToFill(database.write)) {
      await database.write.transaction(async (transaction) => {
        if (await lockTraining(transaction, training)) await moveUp(transaction, { mail, site }, training);
      });
      mail.hurry();
    }
  };
  return everyRound(everyMs, fill, onError);
}
