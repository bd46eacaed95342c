import type { Knex } from 'knex';
import type { Happening } from './happen.ts';

/** Any number that no other lock of the application uses. */
const inOrder = 4_071_620_114;

/** Whoever writes news holds the lock together with others until the end of the transaction: see `readHorizon`. */
export async function insertHappening(
  transaction: Knex,
  { kind, about, subject, title, edition, actor }: Happening,
): Promise<void> {
  await transaction.raw('select pg_advisory_xact_lock_shared(?)', [inOrder]);
  await transaction('happenings').insert({
    kind,
    about,
    subject,
    title,
    edition: edition ?? null,
    actor: actor ?? null,
  });
}

/**
 * Id up to which all news is there to be read, 0 for none. Without waiting for those who are writing, a line with a
 * lower id could appear after a higher one has been told, and would never be told.
 */
export async function readHorizon(database: Knex): Promise<number> {
  return database.transaction(async (transaction) => {
    await transaction.raw('select pg_advisory_xact_lock(?)', [inOrder]);
    const row = await transaction('happenings').max('id as last').first();
    return Number(row?.last ?? 0);
  });
}
