import type { Knex } from 'knex';
import { utc } from '../database/time-sql.ts';
import type { Act, ActFilter } from './schema.ts';

export async function insertAct(
  database: Knex,
  { actor, roles, method, route, subject }: Pick<Act, 'roles' | 'method' | 'route' | 'subject'> & { actor: string },
): Promise<void> {
  // Whoever has just erased their account is nobody any more.
  await database.raw(
    `insert into audit (actor, roles, method, route, subject)
     values ((select id from users where id = :actor), :roles, :method, :route, :subject)`,
    { actor, roles, method, route, subject: JSON.stringify(subject) },
  );
}

/** Acts that the filter lets through, the newest first. @param before only those older than the act of this id */
export async function readActs(
  database: Knex,
  filter: ActFilter,
  { limit, before }: { limit: number; before?: number },
): Promise<Act[]> {
  const query = matching(database, filter).orderBy('audit.id', 'desc').limit(limit);
  if (before !== undefined) query.where('audit.id', '<', before);
  return query.select(
    'audit.id',
    database.raw(`${utc('audit.at')} as at`),
    'users.name',
    'users.email',
    'audit.roles',
    'audit.method',
    'audit.route',
    'audit.subject',
  );
}

export async function countActs(database: Knex, filter: ActFilter): Promise<number> {
  const row = await matching(database, filter).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** What one person did, as it goes into their export. */
export async function actsOf(database: Knex, userId: string): Promise<object[]> {
  return database('audit').where({ actor: userId }).orderBy('id').select('at', 'method', 'route', 'subject');
}

/** Gives how many acts were older than that and are gone. */
export async function deleteOldActs(transaction: Knex, kept: string): Promise<number> {
  return transaction('audit').whereRaw('at < now() - ?::interval', [kept]).delete();
}

function matching(database: Knex, { q, role, from, to, reading }: ActFilter): Knex.QueryBuilder {
  const query = database('audit').leftJoin('users', 'users.id', 'audit.actor');
  if (q) {
    const pattern = `%${q.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
    query.where((any) =>
      any
        .whereRaw('unaccent(lower(users.name)) like unaccent(?)', [pattern])
        .orWhereRaw('users.email like ?', [pattern])
        .orWhereRaw('audit.route like ?', [pattern])
        .orWhereRaw('audit.subject::text like ?', [pattern]),
    );
  }
  if (role) query.whereRaw('? = any(audit.roles)', [role]);
  if (reading !== undefined) query.whereRaw(reading ? "audit.method = 'GET'" : "audit.method <> 'GET'");
  if (from) query.whereRaw(`audit.at >= (?::date)::timestamp at time zone 'Europe/Warsaw'`, [from]);
  if (to) query.whereRaw(`audit.at < (?::date + 1)::timestamp at time zone 'Europe/Warsaw'`, [to]);
  return query;
}
