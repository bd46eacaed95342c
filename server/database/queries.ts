import type { Knex } from 'knex';

export type LayerVersion = { layer: string; version: number };

export async function readVersions(database: Knex): Promise<LayerVersion[]> {
  return database('data_versions').select('layer', 'version');
}

/** When each layer that has changed did so last. */
export async function readLayerChanges(database: Knex): Promise<Map<string, { version: number; changedAt: string }>> {
  const rows: (LayerVersion & { changed_at: Date })[] = await database('data_versions').select(
    'layer',
    'version',
    'changed_at',
  );
  return new Map(
    rows.map(({ layer, version, changed_at }) => [
      layer,
      { version: Number(version), changedAt: changed_at.toISOString() },
    ]),
  );
}

/** In one order, so that two transactions never wait for each other's rows crosswise. */
export async function raiseVersions(transaction: Knex, layers: readonly string[]): Promise<void> {
  await transaction.raw(
    `insert into data_versions (layer) select unnest(?::text[])
     on conflict (layer) do update set version = data_versions.version + 1, changed_at = now()`,
    [layers.toSorted()],
  );
}

/** Answers when the database does. */
export async function ping(database: Knex): Promise<void> {
  await database.raw('select 1');
}
