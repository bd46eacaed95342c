import type { Knex } from 'knex';
import type { SignedIn } from '../accounts/signed-in.ts';
import { findNeed, historyOf, proposalsOf } from './list/queries.ts';
import { isFreshOwn, mayModerate } from './may.ts';
import { readNeed } from './queries.ts';
import type { NeedWhole } from './schema.ts';
import { isSupporter } from './supports/queries.ts';

/** A need as one person sees it; undefined when there is none, or it is hidden from them. */
export async function showTo(database: Knex, id: number, caller: SignedIn | null): Promise<NeedWhole | undefined> {
  const row = await readNeed(database, id);
  const shown = row && (await findNeed(database, id));
  if (!row || !shown) return undefined;
  const moderates = await mayModerate(database, id, caller);
  const mine = caller !== null && row.author === caller.userId;
  if (row.status === 'hidden' && !moderates && !mine) return undefined;
  const may: NeedWhole['may'] = [];
  if (row.status === 'open' && caller && !mine) may.push('support');
  if (row.status === 'open' && (moderates || isFreshOwn(row, caller))) may.push('edit');
  if (moderates) may.push('moderate');
  return {
    ...shown,
    proposals: await proposalsOf(database, id),
    history: moderates ? await historyOf(database, id) : [],
    mine,
    supported: caller !== null && (await isSupporter(database, id, caller.userId)),
    may,
  };
}
