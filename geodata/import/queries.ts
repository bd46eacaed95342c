/** SQL that all loaders of geodata share. */
import type { Knex } from 'knex';

/** One writer of geodata at a time: waits for the other one, until the end of the transaction. */
export async function lockGeodata(transaction: Knex): Promise<void> {
  await transaction.raw(`select pg_advisory_xact_lock(hashtext('geodata'))`);
}

/** What a table is filled with from outside. */
export type Target = {
  table: string;
  key: string[];
  /** The JSON rows as `json_to_recordset` declares them. */
  record: string;
  /** Column → expression over `row` (and what `from` joins). */
  values: Record<string, string>;
  from?: string;
  /** Which stored rows come from this source: only these are removed when they are not among the rows. */
  owned?: string;
};

/**
 * Makes the rows of one source in a table exactly these: inserts, updates what differs, removes what is gone. The rows
 * travel as one JSON text, because thousands of single statements are what makes the embedded database slow.
 *
 * @returns how many stored rows were inserted, updated or removed
 */
export async function replaceRows(transaction: Knex, target: Target, rows: readonly object[]): Promise<number> {
  const { table, key, record, values, from = 'row', owned = 'true' } = target;
  const columns = Object.keys(values);
  const others = columns.filter((column) => !key.includes(column));
  const source = JSON.stringify(rows);
  const recordset = `with row as materialized (select * from json_to_recordset(?) as row(${record}))`;
  const qualified = (prefix: string, names: string[]) => names.map((name) => `${prefix}.${name}`).join(', ');
  const gone = await transaction.raw(
    `${recordset}
     delete from ${table} as stored
     where ${owned} and (${qualified('stored', key)}) not in (select ${key.map((name) => values[name]).join(', ')} from row)`,
    [source],
  );
  const put = await transaction.raw(
    `${recordset}
     insert into ${table} as stored (${columns.join(', ')}) select ${Object.values(values).join(', ')} from ${from}
     on conflict (${key.join(', ')}) do update set (${others.join(', ')}) = row(${qualified('excluded', others)})
     where ${owned} and (${qualified('stored', others)}) is distinct from (${qualified('excluded', others)})`,
    [source],
  );
  return gone.rowCount + put.rowCount;
}
