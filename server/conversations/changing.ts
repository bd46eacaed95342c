import type { Knex } from 'knex';
import { touch } from '../database/versions.ts';
import type { Services } from '../services.ts';

/** Changes discussions in one transaction; after the commit its mails go out and the news is known to be old. */
export async function changing<Result>(
  { database, mail, versions }: Pick<Services, 'database' | 'mail' | 'versions'>,
  change: (transaction: Knex) => Promise<Result>,
): Promise<Result> {
  const result = await database.write.transaction(async (transaction) => {
    const changed = await change(transaction);
    await touch(transaction, ['conversations']);
    return changed;
  });
  mail.hurry();
  await versions.refresh();
  return result;
}
