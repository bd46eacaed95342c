import type { Knex } from 'knex';
import { happened } from '../../happenings/happen.ts';

/** News of areas that somebody else, or nobody, serves from now on. */
export async function tellAmbassadorNews(transaction: Knex, areas: { id: number; name: string }[]): Promise<void> {
  for (const { id, name } of areas)
    await happened(transaction, { kind: 'ambassador-changed', about: 'area', subject: id, title: name });
}
