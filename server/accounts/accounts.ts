import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Answer } from '../http/answer.ts';
import type { Site } from '../http/site.ts';
import { hashOfToken } from '../http/token.ts';
import type { Mail } from '../mail/mail.ts';
import { rolesOf, userAwaitingCode, userByEmail } from './queries.ts';
import { type Auth, createAuth } from './sign-in/auth.ts';
import { type Forwarded, forward } from './sign-in/forward.ts';
import { authStore } from './sign-in/store.ts';
import type { Language, SignedIn } from './signed-in.ts';

export type Accounts = {
  /** Signs and keys what must not be guessed. */
  secret: string;
  /** Who a request comes from, and cookies to renew their session with. */
  find: (headers: IncomingHttpHeaders) => Promise<{ caller: SignedIn | null; cookies: string[] }>;
  /** Who has signed in but for the code of their second factor. */
  awaitingCode: (headers: IncomingHttpHeaders) => Promise<Pick<SignedIn, 'userId' | 'roles'> | null>;
  /** Lets better-auth do one of its own calls. @throws Problem */
  call: (request: Forwarded) => Promise<Answer>;
  /** The same in one transaction with the mails it causes. For calls that ask no other server. @throws Problem */
  callTogether: (request: Forwarded) => Promise<Answer>;
};

type Parts = { config: Config; database: Database; site: Site; mail: Mail; log: Logger; secret: string };

export function openAccounts({ config, database, site, mail, log, secret }: Parts): Accounts {
  const store = authStore(database.write);
  let auth: Auth | undefined;
  // Made at the first use: before the server listens, its own address may not be known.
  const ready = () => {
    auth ??= createAuth({
      config,
      origin: site.origin(),
      secret,
      store,
      log,
      write: (kind, { email, name, language }, pathAndToken) =>
        store.together(async () => {
          await mail.queue(store.current(), {
            to: email,
            name,
            language,
            kind,
            link: `${site.origin()}${pathAndToken}`,
          });
          mail.hurry();
        }),
      findByEmail: async (email) => (await userByEmail(store.current(), email)) ?? null,
    });
    return auth;
  };
  const call = (request: Forwarded) => forward(ready(), site.origin(), request);

  return {
    secret,
    find: async (headers) => {
      if (!headers.cookie?.includes('session_token')) return { caller: null, cookies: [] };
      const found = await ready().api.getSession({
        headers: new Headers({ cookie: headers.cookie }),
        returnHeaders: true,
      });
      if (!found.response) return { caller: null, cookies: [] };
      const { user, session } = found.response;
      return {
        cookies: found.headers.getSetCookie(),
        caller: {
          userId: user.id,
          name: user.name,
          email: user.email,
          language: (user.language ?? 'pl') as Language,
          roles: ['resident', ...(await rolesOf(database.write, user.id))],
          secondFactor: user.twoFactorEnabled ?? false,
          sessionId: session.id,
          sessionCreatedAt: new Date(session.createdAt),
        },
      };
    },
    awaitingCode: async ({ cookie = '' }) => {
      // The name of the challenge, kept hashed as every link, then its signature, which better-auth has looked at.
      const challenge = /two_factor=([^.;%]+)/.exec(cookie)?.[1];
      const userId = challenge && (await userAwaitingCode(database.write, hashOfToken(challenge)));
      return userId ? { userId, roles: ['resident', ...(await rolesOf(database.write, userId))] } : null;
    },
    call,
    callTogether: async (request) => {
      const answer = await store.together(() => call(request));
      mail.hurry();
      return answer;
    },
  };
}
