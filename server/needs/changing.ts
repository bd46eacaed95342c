import type { Knex } from 'knex';
import { touch } from '../database/versions.ts';
import type { Services } from '../services.ts';

export const needsLayer = 'needs';

/**
 * Changes needs in one transaction. After the commit the mails that it queued go out, and lists and maps made before are
 * known to be old.
 */
export async function changing<Result>(
  { database, mail, versions }: Pick<Services, 'database' | 'mail' | 'versions'>,
  change: (transaction: Knex) => Promise<Result>,
): Promise<Result> {
  const result = await database.write.transaction(async (transaction) => {
    const changed = await change(transaction);
    await touch(transaction, [needsLayer]);
    return changed;
  });
  mail.hurry();
  await versions.refresh();
  return result;
}
