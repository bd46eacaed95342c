import type { Knex } from 'knex';
import type { Happening } from './happen.ts';

export async function insertHappening(
  transaction: Knex,
  { kind, about, subject, title, edition }: Happening,
): Promise<void> {
  await transaction('happenings').insert({ kind, about, subject, title, edition: edition ?? null });
}
