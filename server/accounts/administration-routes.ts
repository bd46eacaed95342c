import { z } from 'zod';
import { done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { badParameter, notFound, Problem } from '../http/problem.ts';
import { findAccounts, grantRole, otherAdministrators, revokeRole, userById } from './queries.ts';
import { type GrantedRole, grantedRoles } from './role.ts';
import { accountsAnswer, accountsQuery, nothing } from './schema.ts';
import { required } from './signed-in.ts';

export const listAccounts = endpoint({
  summary: 'Accounts with their roles, by e-mail',
  query: accountsQuery,
  answer: accountsAnswer,
  audit: 'reading',
  handle: async ({ query: { q, role, limit, cursor } }, { database }) => {
    if (cursor !== undefined && !/^\d{1,7}$/.test(cursor))
      throw badParameter('cursor', 'Parametr „cursor” ma niewłaściwą wartość.');
    const offset = Number(cursor ?? 0);
    const { items, total } = await findAccounts(database.write, { q: q || undefined, role, limit, offset });
    return json({
      items: items.map((row) => ({
        id: row.id,
        name: row.name,
        email: row.email,
        emailVerified: row.email_verified,
        roles: row.roles,
        secondFactor: row.two_factor_enabled,
        createdAt: row.created_at,
      })),
      total,
      next: offset + items.length < total ? String(offset + items.length) : null,
    });
  },
});

export const grant = endpoint({
  summary: 'Give a role; giving it twice changes nothing',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database, log }) => {
    const { id, role } = target(path);
    const by = required(caller).userId;
    await database.write.transaction(async (transaction) => {
      if (!(await userById(transaction, id))) throw notFound('Nie ma takiego konta.');
      await grantRole(transaction, id, role, by);
    });
    log.info({ by, account: id, role }, 'role granted');
    return done();
  },
});

export const revoke = endpoint({
  summary: 'Take a role away',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database, log }) => {
    const { id, role } = target(path);
    const by = required(caller).userId;
    await database.write.transaction(async (transaction) => {
      if (!(await userById(transaction, id))) throw notFound('Nie ma takiego konta.');
      if (role === 'administrator' && (await otherAdministrators(transaction, id)) === 0)
        throw new Problem(409, 'last-administrator', 'To ostatni administrator. Najpierw nadaj tę rolę komuś innemu.');
      await revokeRole(transaction, id, role);
    });
    log.info({ by, account: id, role }, 'role revoked');
    return done();
  },
});

function target(path: Record<string, string>): { id: string; role: GrantedRole } {
  const id = z.uuid().safeParse(path.id);
  const role = z.enum(grantedRoles).safeParse(path.role);
  if (!id.success) throw notFound('Nie ma takiego konta.');
  if (!role.success) throw notFound('Nie ma takiej roli.');
  return { id: id.data, role: role.data };
}
