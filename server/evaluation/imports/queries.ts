import type { Knex } from 'knex';
import { utc } from '../../database/time-sql.ts';
import type { Known } from './known.ts';
import type { Table } from './read-table.ts';
import type { ApplyRequest, ImportItem, Mapping, WholeImport } from './schema.ts';
import type { Value } from './sift.ts';

const item = `json_build_object(
  'id', imports.id, 'status', imports.status, 'fileName', imports.file_name,
  'rowCount', jsonb_array_length(imports.rows), 'mode', imports.mode, 'source', imports.source,
  'method', imports.method, 'published', imports.published, 'counts', imports.counts, 'version', imports.version,
  'demonstration', imports.demonstration, 'createdAt', ${utc('imports.created_at')}, 'createdBy', users.name,
  'appliedAt', ${utc('imports.applied_at')}, 'undoneAt', ${utc('imports.undone_at')}) as item`;
const firstRows = 8;

const imports = (database: Knex) =>
  database('evaluation_imports as imports').leftJoin('users', 'users.id', 'imports.created_by');

/** The newest first. */
export async function listImports(database: Knex): Promise<ImportItem[]> {
  const rows = await imports(database).orderBy('imports.id', 'desc').select(database.raw(item));
  return rows.map((row: { item: ImportItem }) => row.item);
}

export async function findImport(database: Knex, id: number): Promise<WholeImport | undefined> {
  const row = await imports(database)
    .where('imports.id', id)
    .first(
      database.raw(`${item}, imports.columns, imports.mapping,
        jsonb_path_query_array(imports.rows, '$[0 to ${firstRows - 1}]') as "firstRows"`),
    );
  return row && { ...row.item, columns: row.columns, firstRows: row.firstRows, mapping: row.mapping };
}

/** The file of an import, and how it stands. Locked for the transaction when asked for. */
export async function readTableOf(
  database: Knex,
  id: number,
  { lock = false } = {},
): Promise<(Table & { status: ImportItem['status']; version: number }) | undefined> {
  const query = database('evaluation_imports').where({ id }).first('columns', 'rows', 'status', 'version');
  return lock ? query.forUpdate() : query;
}

export async function insertDraft(
  database: Knex,
  { columns, rows }: Table,
  draft: { fileName: string; mapping: Mapping; by: string | null; demonstration?: boolean },
): Promise<number> {
  const [row] = await database('evaluation_imports')
    .insert({
      file_name: draft.fileName,
      columns: JSON.stringify(columns),
      rows: JSON.stringify(rows),
      mapping: JSON.stringify(draft.mapping),
      created_by: draft.by,
      demonstration: draft.demonstration ?? false,
    })
    .returning('id');
  return row.id;
}

/** What cells may name. */
export async function readKnown(database: Knex): Promise<Known> {
  return {
    districts: await database('districts').orderBy('number').select('number', 'roman', 'name'),
    precincts: await database('precincts').orderBy('number').pluck('number'),
    indicators: await database('evaluation_indicators').orderBy('position').select('key', 'origin', 'unit', 'names'),
  };
}

const asRows =
  'json_to_recordset(?) as row (edition int, level text, place int, indicator text, value float8, denominator float8)';
const written = (values: Value[]) =>
  JSON.stringify(
    values.map(({ edition, level, place, indicator, value, denominator }) => ({
      edition,
      level,
      place: place.number,
      indicator,
      value,
      denominator,
    })),
  );

/** For how many of the values one stands already, from another import. */
export async function countExisting(database: Knex, values: Value[], id: number): Promise<number> {
  const { rows } = await database.raw(
    `select count(*)::int as existing from ${asRows}
     join evaluation_current standing using (edition, level, place, indicator) where standing.import is distinct from ?`,
    [written(values), id],
  );
  return rows[0].existing;
}

/** Writes the values of an import in place of those it may have had, and marks it applied. */
export async function applyImport(
  transaction: Knex,
  id: number,
  values: Value[],
  { mapping, mode, source, method, published }: Omit<ApplyRequest, 'version' | 'skipBad'>,
  { counts, by }: { counts: object; by: string | null },
): Promise<void> {
  await transaction('evaluation_imports')
    .where({ id })
    .update({
      status: 'applied',
      mapping: JSON.stringify(mapping),
      mode,
      source,
      method,
      published,
      counts: JSON.stringify(counts),
      applied_by: by,
      applied_at: transaction.fn.now(),
      undone_by: null,
      undone_at: null,
      version: transaction.raw('version + 1'),
    });
  await transaction('evaluation_values').where({ import: id }).delete();
  const { denominatorName, denominatorYear } = mapping;
  const kind = denominatorName || mapping.denominator !== null ? 'other' : null;
  await transaction.raw(
    `insert into evaluation_values (edition, level, place, indicator, value, denominator, denominator_kind,
       denominator_name, denominator_year, source, method, published, import)
     select row.*, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::int from ${asRows}`,
    [kind, denominatorName ?? (kind && ''), denominatorYear, source, method, published, id, written(values)],
  );
}

/** Its values stay, so that it can be applied again, but count no more. */
export async function undoImport(transaction: Knex, id: number, by: string): Promise<void> {
  await transaction('evaluation_imports')
    .where({ id })
    .update({
      status: 'undone',
      undone_by: by,
      undone_at: transaction.fn.now(),
      version: transaction.raw('version + 1'),
    });
}

export async function deleteImport(transaction: Knex, id: number): Promise<void> {
  await transaction('evaluation_imports').where({ id }).delete();
}

/** What one person of the staff has uploaded, for what is held about them. */
export async function importsBy(database: Knex, userId: string): Promise<object[]> {
  return database('evaluation_imports')
    .where({ created_by: userId })
    .orderBy('id')
    .select('file_name as fileName', 'created_at as createdAt');
}
