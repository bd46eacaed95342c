import type { CleanedWhere } from 'better-auth/adapters';
import type { Knex } from 'knex';

/**
 * The statements that better-auth's storage needs, for any of its tables. Its names are camelCase, ours snake_case; both
 * directions are translated here.
 */
type Row = Record<string, unknown>;

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const toColumns = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
const fromColumns = (row: Row | undefined): Row | null =>
  row ? Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) : null;

export async function insertRow(database: Knex, table: string, row: Row): Promise<Row> {
  const [inserted] = await database(table).insert(toColumns(row), ['*']);
  return fromColumns(inserted) as Row;
}

export async function findRow(database: Knex, table: string, where: CleanedWhere[]): Promise<Row | null> {
  return fromColumns(await database(table).where(matching(where)).first());
}

export async function findRows(
  database: Knex,
  table: string,
  where: CleanedWhere[],
  order: { field: string; direction: 'asc' | 'desc' } | undefined,
  limit: number | undefined,
  offset: number | undefined,
): Promise<Row[]> {
  const query = database(table).where(matching(where));
  if (order) query.orderBy(snake(order.field), order.direction);
  if (limit !== undefined) query.limit(limit);
  if (offset !== undefined) query.offset(offset);
  return (await query).map((row: Row) => fromColumns(row) as Row);
}

export async function countRows(database: Knex, table: string, where: CleanedWhere[]): Promise<number> {
  const row = await database(table).where(matching(where)).count<{ count: number }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

export async function updateRow(
  database: Knex,
  table: string,
  where: CleanedWhere[],
  change: Row,
  increment: Record<string, number> = {},
): Promise<Row | null> {
  const steps = Object.entries(increment).map(([name, by]) => [name, database.raw('?? + ?', [snake(name), by])]);
  const columns = toColumns({ ...change, ...Object.fromEntries(steps) });
  const first = database(table).select('id').where(matching(where)).limit(1);
  // The condition stands twice: on the row that is found, and again when its lock has been waited for.
  const [updated] = await database(table).whereIn('id', first).where(matching(where)).update(columns, ['*']);
  return fromColumns(updated);
}

export async function updateRows(database: Knex, table: string, where: CleanedWhere[], change: Row): Promise<number> {
  return database(table).where(matching(where)).update(toColumns(change));
}

export async function deleteRows(database: Knex, table: string, where: CleanedWhere[]): Promise<number> {
  return database(table).where(matching(where)).delete();
}

/** Deletes one row and gives it: of several who try at once exactly one gets it. */
export async function takeRow(database: Knex, table: string, where: CleanedWhere[]): Promise<Row | null> {
  const first = database(table).select('id').where(matching(where)).limit(1);
  const [taken] = await database(table).whereIn('id', first).where(matching(where)).delete(['*']);
  return fromColumns(taken);
}

const comparisons = { ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** Conditions joined by AND, beside which at least one of those joined by OR must hold. */
function matching(where: CleanedWhere[]): Knex.QueryCallback {
  return (query) => {
    for (const condition of where.filter(({ connector }) => connector !== 'OR')) query.where(one(condition));
    const alternatives = where.filter(({ connector }) => connector === 'OR');
    if (alternatives.length > 0)
      query.where((inner) => {
        for (const condition of alternatives) inner.orWhere(one(condition));
      });
  };
}

function one({ field, operator, value, mode }: CleanedWhere): Knex.QueryCallback {
  const column = snake(field);
  const like = (pattern: string) => (query: Knex.QueryBuilder) =>
    mode === 'insensitive' ? query.whereILike(column, pattern) : query.whereLike(column, pattern);
  const literal = String(value).replaceAll(/[\\%_]/g, '\\$&');
  return (query) => {
    if (operator === 'in') query.whereIn(column, [value].flat() as string[]);
    else if (operator === 'not_in') query.whereNotIn(column, [value].flat() as string[]);
    else if (operator === 'contains') like(`%${literal}%`)(query);
    else if (operator === 'starts_with') like(`${literal}%`)(query);
    else if (operator === 'ends_with') like(`%${literal}`)(query);
    else if (value === null) operator === 'ne' ? query.whereNotNull(column) : query.whereNull(column);
    else if (operator === 'eq')
      mode === 'insensitive' && typeof value === 'string'
        ? query.whereRaw('lower(??) = lower(?)', [column, value])
        : query.where(column, value as string);
    else query.where(column, comparisons[operator], value as string);
  };
}
