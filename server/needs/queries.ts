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

/** A whole area that only touches another is not in it: as of areas. */
const leastShare = 0.001;

/**
 * SQL of the ids of needs that lie in areas as they are approved: those of the whole of it, and those whose place meets
 * it, of the whole of another area only when it shares more than a border.
 *
 * @param areas SQL that selects the ids as `area`
 */
export const needsInAreas = (areas: string): string => `
  with chosen as materialized (
    select versions.id, versions.area, versions.geometry from (${areas}) asked
    join area_versions versions on versions.area = asked.area and versions.status = 'approved')
  select needs.id from chosen join needs on needs.area = chosen.area
  union
  select needs.id from chosen join area_pieces pieces on pieces.area_version = chosen.id
  join needs on ST_Intersects(pieces.geometry, needs.place)
  where needs.whole is null
     or ST_Area(ST_Intersection(chosen.geometry, needs.place, 1e-9)) > ${leastShare} * ST_Area(needs.place)`;

/** Whether a person is the ambassador of an area in whose approved version the need lies. */
export async function liesInAreaOf(database: Knex, need: number, userId: string): Promise<boolean> {
  const { rows } = await database.raw(
    `select exists (select from (${needsInAreas(`
       select areas.id as area from ambassadors join areas on areas.ambassador = ambassadors.id
       where ambassadors.user_id = :userId and ${isServing}`)}) lying where id = :need) as lies`,
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

/**
 * Locks needs with those that are merged with them, before any of them is changed: who counts supports on a number that
 * another is just changing counts wrong. Only who calls this merges and parts needs, one after another, so that who
 * belongs together stays so; and rows are locked in the order of their ids.
 */
export async function lockFamilies(transaction: Knex, ids: number[]): Promise<NeedRow[]> {
  await transaction.raw(`select pg_advisory_xact_lock(hashtext('needs-merged'))`);
  const { rows } = await transaction.raw(
    `with root as (select coalesce(merged_into, id) as id from needs where id = any((:ids)::int[]))
     select id from needs where id in (select id from root) or merged_into in (select id from root)`,
    { ids },
  );
  return lockNeeds(
    transaction,
    rows.map(({ id }: { id: number }) => id),
  );
}

export async function addEvent(
  transaction: Knex,
  event: { need: number; kind: (typeof needEvents)[number]; actor: string | null; note?: string },
): Promise<void> {
  await transaction('need_events').insert(event);
}
