import type { Knex } from 'knex';

export type LayerVersion = { layer: string; version: number };

export async function readVersions(database: Knex): Promise<LayerVersion[]> {
  return database('data_versions').select('layer', 'version');
}

export async function raiseVersions(transaction: Knex, layers: string[]): Promise<void> {
  await transaction.raw(
    `insert into data_versions (layer) select unnest(?::text[])
     on conflict (layer) do update set version = data_versions.version + 1, changed_at = now()`,
    [layers],
  );
}

/** Answers when the database does. */
export async function ping(database: Knex): Promise<void> {
  await database.raw('select 1');
}
