import type { Knex } from 'knex';
import type { StoredGeometry } from '../../areas/canonical/queries.ts';
import { readPlace } from '../../marked-places/queries.ts';
import type { NeedContent } from '../schema.ts';

/** Columns of a need that its content makes. */
export type Prepared = {
  theme: NeedContent['theme'];
  body: string;
  whole: NeedContent['whole'];
  area: number | null;
  place: StoredGeometry | null;
  districts: number[];
  meeting: number | null;
};

/** A district that an area only touches is not the area's. */
const leastShare = 0.001;

export async function hasDistrict(database: Knex, number: number): Promise<boolean> {
  return Boolean(await database('districts').where({ number }).first('number'));
}

/** Whether there is such a meeting that everybody may know of. */
export async function hasMeeting(database: Knex, id: number): Promise<boolean> {
  return Boolean(await database('meetings').where({ id }).whereNot('status', 'draft').first('id'));
}

/** Geometry and districts of an area as it is approved now. */
export async function areaGround(
  database: Knex,
  area: number,
): Promise<{ place: StoredGeometry; districts: number[] } | undefined> {
  const { rows } = await database.raw(
    `select geometry::text as place,
            (select coalesce(array_agg(district::int order by district), '{}') from area_districts
             where area_version = versions.id and share > ${leastShare}) as districts
     from area_versions versions where area = ? and status = 'approved'`,
    [area],
  );
  return rows[0];
}

/** @returns the id of the new need */
export async function insertNeed(
  transaction: Knex,
  prepared: Prepared,
  { edition, author, hands }: { edition: number; author: string; hands: number },
): Promise<number> {
  const [row] = await transaction('needs')
    .insert({ ...prepared, edition, author, hands, supports: hands })
    .returning('id');
  return row.id;
}

export async function updateNeed(transaction: Knex, id: number, prepared: Prepared, hands: number): Promise<void> {
  await transaction('needs')
    .where({ id })
    .update({
      ...prepared,
      hands,
      version: transaction.raw('version + 1'),
      updated_at: transaction.fn.now(),
    });
}

/** What a form of the need was filled with, and its version. */
export async function readContent(
  database: Knex,
  id: number,
): Promise<(NeedContent & { version: number }) | undefined> {
  const [row] = await database('needs')
    .where({ id })
    .select(
      'theme',
      'body',
      'whole',
      'area',
      database.raw(`case when whole = 'district' then districts[1] end as district`),
      database.raw(`case when whole is null then ${readPlace('place')} end as place`),
      'meeting',
      'hands',
      'version',
    );
  return row;
}

/**
 * How many needs an account marked in a day, and whether it is younger than three. Its row is locked first, so that many
 * at once are counted one after another.
 */
export async function markedLately(transaction: Knex, userId: string): Promise<{ count: number; young: boolean }> {
  await transaction('users').where({ id: userId }).forUpdate().first('id');
  const { rows } = await transaction.raw(
    `select created_at > now() - interval '3 days' as young,
            (select count(*)::int from needs where author = users.id and needs.created_at > now() - interval '1 day') as count
     from users where id = ?`,
    [userId],
  );
  return rows[0];
}
