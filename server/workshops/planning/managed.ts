import type { Knex } from 'knex';
import type { z } from 'zod';
import { findWorkshop } from '../list/queries.ts';
import { noSuchWorkshop } from '../missing.ts';
import { readWorkshop } from '../queries.ts';
import type { managedWorkshop } from '../schema.ts';
import { movesOf } from './moves.ts';

/** What staff see of a workshop: all of it, drafts too, and what can be done now. */
export async function readManaged(database: Knex, id: number): Promise<z.output<typeof managedWorkshop>> {
  const row = await readWorkshop(database, id);
  const whole = await findWorkshop(database, id, { drafts: true });
  if (!row || !whole) throw noSuchWorkshop();
  return { ...whole, version: row.version, onlineUrl: row.online_url, may: movesOf(row) };
}
