/** SQL that all loaders of geodata share. */
import type { Knex } from 'knex';
import type { Frame } from './projection.ts';
import type { ImportKind, ImportReport } from './report.ts';
import type { ListedStreet } from './street-finder.ts';

const lock = `hashtext('geodata')`;

/** One writer of geodata at a time: waits for the other one, until the end of the transaction. */
export async function lockGeodata(transaction: Knex): Promise<void> {
  await transaction.raw(`select pg_advisory_xact_lock(${lock})`);
}

/** The same without waiting: whether nobody else writes geodata now. */
export async function tryLockGeodata(transaction: Knex): Promise<boolean> {
  const { rows } = await transaction.raw(`select pg_try_advisory_xact_lock(${lock}) as locked`);
  return rows[0].locked;
}

/** What a table is filled with from outside. */
export type Target = {
  table: string;
  key: string[];
  /** Column → expression over `row` and what else stands in `from`. */
  values: Record<string, string>;
  /** The JSON rows as `json_to_recordset` declares them; absent when `from` is a table that is filled already. */
  record?: string;
  from?: string;
  /** Which stored rows come from this source: only these are changed, and removed when they are not among the rows. */
  owned?: string;
};

export type RowCounts = Pick<ImportReport, 'added' | 'changed' | 'removed' | 'unchanged'>;

/**
 * Makes the rows of one source in a table exactly these: inserts, updates what differs, removes what is gone. JSON rows
 * travel as one text, because thousands of single statements are what makes the embedded database slow.
 */
export async function replaceRows(transaction: Knex, target: Target, rows: readonly object[] = []): Promise<RowCounts> {
  const { table, key, values, record, from = 'row', owned = 'true' } = target;
  const columns = Object.keys(values);
  const others = columns.filter((column) => !key.includes(column));
  const qualified = (prefix: string, names: string[]) => names.map((name) => `${prefix}.${name}`).join(', ');
  const given = record ? `row as materialized (select * from json_to_recordset(?) as row(${record})),` : '';
  const bindings = record ? [JSON.stringify(rows)] : [];
  const wanted = `${given} wanted as materialized (
    select ${columns.map((name) => `${values[name]} as ${name}`).join(', ')} from ${from})`;
  const gone = await transaction.raw(
    `with ${wanted}
     delete from ${table} as stored
     where ${owned} and (${qualified('stored', key)}) not in (select ${key.join(', ')} from wanted)`,
    bindings,
  );
  const put = await transaction.raw(
    `with ${wanted}, put as (
       insert into ${table} as stored (${columns.join(', ')}) select * from wanted
       on conflict (${key.join(', ')}) do update set (${others.join(', ')}) = row(${qualified('excluded', others)})
       where ${owned} and (${qualified('stored', others)}) is distinct from (${qualified('excluded', others)})
       returning xmax = 0 as added)
     select count(*) filter (where added) as added, count(*) filter (where not added) as changed,
            (select count(*) from wanted) as wanted from put`,
    bindings,
  );
  const { added, changed, wanted: total } = put.rows[0];
  return { added, changed, removed: gone.rowCount, unchanged: total - added - changed };
}

/** Writes that an import has begun, and closes rows that a killed process left open. */
export async function beginImport(database: Knex, kind: ImportKind, source: string): Promise<number> {
  const [row] = await database('imports').insert({ kind, source, status: 'running' }).returning('id');
  return row.id;
}

/** Inside the transaction, with the lock held: nobody else can be running. */
export async function closeLostImports(transaction: Knex, current: number): Promise<void> {
  await transaction('imports')
    .where({ status: 'running' })
    .whereNot({ id: current })
    .update({ status: 'failed', message: 'Ended before it was finished.', finished_at: transaction.fn.now() });
}

export async function endImport(
  database: Knex,
  id: number,
  end: { status: 'done' | 'failed' | 'cancelled'; counts?: ImportReport; message?: string },
): Promise<void> {
  await database('imports')
    .where({ id })
    .update({
      status: end.status,
      counts: JSON.stringify(end.counts ?? {}),
      message: end.message ?? null,
      finished_at: database.fn.now(),
    });
}

/** Bounds of the city in metres of EPSG:2178; undefined while no district is stored. */
export async function readCityFrame(database: Knex): Promise<Frame | undefined> {
  const { rows } = await database.raw(`
    select ST_XMin(box) as "minX", ST_YMin(box) as "minY", ST_XMax(box) as "maxX", ST_YMax(box) as "maxY"
    from (select ST_Extent(ST_Transform(geometry, 2178)) as box from districts) city where box is not null`);
  return rows[0];
}

export async function readListedStreets(database: Knex): Promise<ListedStreet[]> {
  const { rows } = await database.raw(`
    select id, kind, label, full_name as "fullName", name_cut as "nameCut", districts,
           array(select precinct from street_precincts where street = streets.id) as precincts
    from streets order by id`);
  return rows;
}
