import type { Knex } from 'knex';
import { isServing } from '../areas/serving-status.ts';
import type { Theme } from '../proposals/theme.ts';
import type { needEvents, needStatuses } from './schema.ts';

/** What permissions and moves are decided by. */
export type NeedRow = {
  id: number;
  edition: number;
  author: string | null;
  theme: Theme;
  body: string;
  status: (typeof needStatuses)[number];
  hands: number;
  merged_into: number | null;
  version: number;
  created_at: Date;
};
const columns = [
  'id',
  'edition',
  'author',
  'theme',
  'body',
  'status',
  'hands',
  'merged_into',
  'version',
  'created_at',
] as const;

export async function readNeed(database: Knex, id: number): Promise<NeedRow | undefined> {
  return database('needs').where({ id }).first(columns);
}

/** The same, kept from others until the transaction ends. Several are locked in the order of their ids. */
export async function lockNeeds(transaction: Knex, ids: number[]): Promise<NeedRow[]> {
  return transaction('needs').whereIn('id', ids).orderBy('id').forUpdate().select(columns);
}

/** Whether a person is the ambassador of an area in whose approved version the need lies. */
export async function liesInAreaOf(database: Knex, need: number, userId: string): Promise<boolean> {
  const { rows } = await database.raw(
    `select exists (
       select from needs
       join ambassadors on ambassadors.user_id = :userId and ${isServing}
       join areas on areas.ambassador = ambassadors.id
       join area_versions versions on versions.area = areas.id and versions.status = 'approved'
       where needs.id = :need and (areas.id = needs.area or ST_Intersects(versions.geometry, needs.place))
     ) as lies`,
    { need, userId },
  );
  return rows[0].lies;
}

/**
 * Counts anew who supports the needs: people who support them or one merged into them and authors of those, each once,
 * without its own author; and hands.
 */
export async function countSupports(transaction: Knex, ids: number[]): Promise<void> {
  await transaction.raw(
    `with family as (
       select needs.id as need, needs.id as member from needs where id = any((:ids)::int[])
       union all
       select merged_into, id from needs where merged_into = any((:ids)::int[]) and status = 'merged'
     ),
     people as (
       select family.need, user_id from family join need_supports on need_supports.need = family.member
       union
       select family.need, author from family join needs on needs.id = member where member <> family.need and author is not null
     )
     update needs set supports =
       (select count(*) from people where people.need = needs.id and user_id is distinct from needs.author)
       + (select coalesce(sum(members.hands), 0) from family join needs members on members.id = member where family.need = needs.id)
     where id = any((:ids)::int[])`,
    { ids },
  );
}

export async function addEvent(
  transaction: Knex,
  event: { need: number; kind: (typeof needEvents)[number]; actor: string | null; note?: string },
): Promise<void> {
  await transaction('need_events').insert(event);
}
