import type { Knex } from 'knex';
import type { z } from 'zod';
import type { changedIndicator, Indicator, newIndicator } from './schema.ts';

const item = `json_build_object(
  'key', indicator.key, 'origin', indicator.origin, 'unit', indicator.unit, 'decimals', indicator.decimals,
  'theme', indicator.theme, 'names', indicator.names, 'definitions', indicator.definitions, 'bounds', indicator.bounds,
  'version', indicator.version, 'demonstration', indicator.demonstration,
  'known', coalesce((
    select json_agg(json_build_object('level', level, 'editions', editions) order by level)
    from (select level, json_agg(distinct edition order by edition) as editions from evaluation_current
          where evaluation_current.indicator = indicator.key group by level) by_level), '[]'::json)) as item`;

export async function listIndicators(database: Knex): Promise<Indicator[]> {
  const rows = await database('evaluation_indicators as indicator')
    .orderBy(['position', 'key'])
    .select(database.raw(item));
  return rows.map((row: { item: Indicator }) => row.item);
}

/** What each is called and how it is written, in their order, without which values are known. */
export async function listIndicatorWords(
  database: Knex,
): Promise<Pick<Indicator, 'key' | 'names' | 'definitions' | 'unit' | 'decimals' | 'demonstration'>[]> {
  return database('evaluation_indicators')
    .orderBy(['position', 'key'])
    .select('key', 'names', 'definitions', 'unit', 'decimals', 'demonstration');
}

export async function findIndicator(database: Knex, key: string): Promise<Indicator | undefined> {
  const row = await database('evaluation_indicators as indicator').where({ key }).first(database.raw(item));
  return row?.item;
}

/** @returns false when the key is taken */
export async function insertIndicator(
  transaction: Knex,
  { key, unit, decimals, names, definitions, bounds }: z.output<typeof newIndicator>,
  { by = null, demonstration = false }: { by?: string | null; demonstration?: boolean },
): Promise<boolean> {
  const added = await transaction('evaluation_indicators')
    .insert({
      key,
      origin: 'study',
      unit,
      decimals,
      names: JSON.stringify(names),
      definitions: JSON.stringify(definitions),
      bounds,
      position: transaction.raw('(select coalesce(max(position), 0) + 1 from evaluation_indicators)'),
      demonstration,
      updated_by: by,
    })
    .onConflict('key')
    .ignore()
    .returning('key');
  return added.length > 0;
}

/** @returns false when somebody has changed it since that version */
export async function updateIndicator(
  transaction: Knex,
  key: string,
  { version, names, definitions, decimals, bounds }: z.output<typeof changedIndicator>,
  by: string,
): Promise<boolean> {
  const changed = await transaction('evaluation_indicators')
    .where({ key, version })
    .update({
      names: JSON.stringify(names),
      definitions: JSON.stringify(definitions),
      decimals,
      bounds,
      version: version + 1,
      updated_by: by,
      updated_at: transaction.fn.now(),
    });
  return changed > 0;
}
