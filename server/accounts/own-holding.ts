import { mailsTo } from '../mail/queries.ts';
import type { Holding } from './holding.ts';
import { rolesOf, sessionsOf, signInMethodsOf, userById } from './queries.ts';

/** What accounts themselves hold. Deleting the account deletes all of it, so there is nothing to erase before. */
export const accountHolding: Holding = {
  name: 'account',
  collect: async (database, userId) => {
    const user = await userById(database, userId);
    if (!user) return [];
    const methods = await signInMethodsOf(database, userId);
    return [
      {
        name: user.name,
        email: user.email,
        emailConfirmed: user.email_verified,
        language: user.language,
        secondFactor: user.two_factor_enabled,
        createdAt: user.created_at,
        roles: ['resident', ...(await rolesOf(database, userId))],
        signsInWith: methods.map(({ provider_id }) => (provider_id === 'credential' ? 'password' : 'city sign-on')),
      },
    ];
  },
  erase: async () => [],
};

export const sessionHolding: Holding = {
  name: 'sessions',
  collect: async (database, userId) =>
    (await sessionsOf(database, userId)).map((row) => ({
      address: row.ip_address,
      userAgent: row.user_agent,
      createdAt: row.created_at,
      seenAt: row.updated_at,
    })),
  erase: async () => [],
};

/** Mails that wait to be sent; in the demonstration, those in the outbox too. */
export const mailHolding: Holding = {
  name: 'mails',
  collect: async (database, userId) => {
    const user = await userById(database, userId);
    if (!user) return [];
    return (await mailsTo(database, user.email)).map(({ kind, subject, created_at }) => ({
      kind,
      subject,
      createdAt: created_at,
    }));
  },
  erase: async () => [],
};
