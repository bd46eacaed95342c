import type { Knex } from 'knex';
import type { GrantedRole } from './role.ts';
import type { Language } from './signed-in.ts';

export type UserRow = {
  id: string;
  name: string;
  email: string;
  email_verified: boolean;
  language: Language;
  two_factor_enabled: boolean;
  created_at: Date;
};
export type AccountRow = UserRow & { roles: GrantedRole[] };
export type SessionRow = {
  id: string;
  ip_address: string | null;
  user_agent: string | null;
  created_at: Date;
  updated_at: Date;
};

const userColumns = ['id', 'name', 'email', 'email_verified', 'language', 'two_factor_enabled', 'created_at'];

export async function rolesOf(database: Knex, userId: string): Promise<GrantedRole[]> {
  return database('role_grants').where({ user_id: userId }).orderBy('role').pluck('role');
}

/** Whose sign-in waits for the code of a second factor under this name of a challenge. */
export async function userAwaitingCode(database: Knex, challenge: string): Promise<string | undefined> {
  const row = await database('verifications')
    .join('users', database.raw('users.id::text = verifications.value'))
    .where({ identifier: challenge })
    .where('expires_at', '>', database.fn.now())
    .first('users.id');
  return row?.id;
}

export async function userByEmail(database: Knex, email: string): Promise<UserRow | undefined> {
  return database('users').where({ email: email.toLowerCase() }).first(userColumns);
}

export async function userById(database: Knex, id: string): Promise<UserRow | undefined> {
  return database('users').where({ id }).first(userColumns);
}

export async function updateProfile(
  database: Knex,
  id: string,
  change: { name?: string; language?: Language },
): Promise<void> {
  await database('users')
    .where({ id })
    .update({ ...change, updated_at: database.fn.now() });
}

/** How the person can sign in: `credential` is a password. */
export async function signInMethodsOf(
  database: Knex,
  userId: string,
): Promise<{ provider_id: string; account_id: string; password: string | null; created_at: Date }[]> {
  return database('sign_in_methods')
    .where({ user_id: userId })
    .select('provider_id', 'account_id', 'password', 'created_at');
}

export async function sessionsOf(database: Knex, userId: string): Promise<SessionRow[]> {
  return database('sessions')
    .where({ user_id: userId })
    .where('expires_at', '>', database.fn.now())
    .orderBy('updated_at', 'desc')
    .select('id', 'ip_address', 'user_agent', 'created_at', 'updated_at');
}

/** Ends one session of the person, or with `except` all but that one. Gives how many ended. */
export async function endSessions(
  database: Knex,
  userId: string,
  which: { id: string } | { except: string },
): Promise<number> {
  const query = database('sessions').where({ user_id: userId });
  return ('id' in which ? query.where({ id: which.id }) : query.whereNot({ id: which.except })).delete();
}

export async function grantRole(
  database: Knex,
  userId: string,
  role: GrantedRole,
  grantedBy: string | null,
): Promise<void> {
  await database('role_grants')
    .insert({ user_id: userId, role, granted_by: grantedBy })
    .onConflict(['user_id', 'role'])
    .ignore();
}

export async function revokeRole(database: Knex, userId: string, role: GrantedRole): Promise<void> {
  await database('role_grants').where({ user_id: userId, role }).delete();
}

/** Who holds a role and has confirmed their e-mail: whom to write to. */
export async function holdersOf(database: Knex, role: GrantedRole): Promise<UserRow[]> {
  return database('users')
    .join('role_grants', 'role_grants.user_id', 'users.id')
    .where({ role, email_verified: true })
    .orderBy('users.id')
    .select(userColumns.map((column) => `users.${column}`));
}

/** Administrators other than this person, locked so that two revocations at once cannot remove the last two. */
export async function otherAdministrators(transaction: Knex, userId: string): Promise<number> {
  const { rows } = await transaction.raw(
    "select user_id from role_grants where role = 'administrator' order by user_id for update",
  );
  return rows.filter((row: { user_id: string }) => row.user_id !== userId).length;
}

/** Accounts whose name or e-mail holds the words, by e-mail; `total` counts them all. */
export async function findAccounts(
  database: Knex,
  { q, role, limit, offset }: { q: string | undefined; role: GrantedRole | undefined; limit: number; offset: number },
): Promise<{ items: AccountRow[]; total: number }> {
  const { rows } = await database.raw(
    `select u.id, u.name, u.email, u.email_verified, u.language, u.two_factor_enabled, u.created_at,
       coalesce(array_agg(g.role order by g.role) filter (where g.role is not null), '{}') as roles,
       count(*) over () as total
     from users u left join role_grants g on g.user_id = u.id
     where (:q::text is null or u.email like :pattern or unaccent(lower(u.name)) like unaccent(:pattern))
       and (:role::text is null or exists (select from role_grants r where r.user_id = u.id and r.role = :role))
     group by u.id order by u.email limit :limit offset :offset`,
    {
      q: q ?? null,
      pattern: `%${(q ?? '').toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`,
      role: role ?? null,
      limit,
      offset,
    },
  );
  return { items: rows, total: Number(rows[0]?.total ?? 0) };
}

/** Removes the account with its sessions, ways to sign in, second factor, roles and open links. */
export async function deleteUser(transaction: Knex, { id, email }: { id: string; email: string }): Promise<void> {
  await transaction('verifications').where({ value: id }).orWhereRaw('position(? in value) > 0', [email]).delete();
  await transaction('users').where({ id }).delete();
}

/** Keeps that the account of this id was erased. It names nobody: the id is nowhere else any more but in backups. */
export async function insertErasure(transaction: Knex, userId: string): Promise<void> {
  await transaction('erasures').insert({ user_id: userId }).onConflict('user_id').ignore();
}

/** Erasures from so long ago that no backup can hold the account any more; gives how many. */
export async function deleteOldErasures(transaction: Knex, kept: string): Promise<number> {
  return transaction('erasures').whereRaw('at < now() - ?::interval', [kept]).delete();
}

/** Sessions that have run out; gives how many. */
export async function deleteEndedSessions(transaction: Knex): Promise<number> {
  return transaction('sessions').where('expires_at', '<', transaction.fn.now()).delete();
}

/** Links of mails that have run out; gives how many. */
export async function deleteExpiredLinks(transaction: Knex): Promise<number> {
  return transaction('verifications').where('expires_at', '<', transaction.fn.now()).delete();
}

/** Registrations that nobody has confirmed; gives how many. */
export async function deleteUnconfirmed(transaction: Knex, kept: string): Promise<number> {
  return transaction('users')
    .where({ email_verified: false })
    .whereRaw('created_at < now() - ?::interval', [kept])
    .delete();
}

/** Puts a ready account in place when there is none with its e-mail. Gives its id. */
export async function ensureAccount(
  transaction: Knex,
  account: { email: string; name: string; passwordHash: string; roles: GrantedRole[] },
): Promise<string> {
  const { email, name, passwordHash } = account;
  const [made] = await transaction('users')
    .insert({ email, name, email_verified: true })
    .onConflict('email')
    .ignore()
    .returning('id');
  const id = made?.id ?? (await userByEmail(transaction, email))?.id;
  if (!made) return id;
  await transaction('sign_in_methods').insert({
    user_id: id,
    provider_id: 'credential',
    account_id: id,
    password: passwordHash,
  });
  for (const role of account.roles) await grantRole(transaction, id, role, null);
  return id;
}

export async function countUsers(database: Knex, emails: string[]): Promise<number> {
  const row = await database('users').whereIn('email', emails).count<{ count: number }[]>('* as count').first();
  return Number(row?.count ?? 0);
}
