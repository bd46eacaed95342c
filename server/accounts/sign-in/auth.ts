import { betterAuth } from 'better-auth';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { MailKind } from '../../mail/letter.ts';
import type { Language } from '../signed-in.ts';
import type { AuthStore } from './store.ts';

const hourS = 3_600;
const dayS = 24 * hourS;
/** A session ends after this long without a visit, and is renewed by a visit a day. */
const sessionS = 30 * dayS;
const verificationS = dayS;
const signInLinkS = 15 * 60;
export const passwordLength = { least: 10, most: 128 };
export const signOnId = 'city';

/** Paths that end in a session and therefore ask for the second factor of whoever has one. */
const endsInSession = (path: string | undefined) =>
  path === '/sign-in/email' ||
  path === '/magic-link/verify' ||
  path === `/callback/${signOnId}` ||
  path === '/callback/:id';

export type Addressee = { email: string; name: string; language: Language };
export type AuthParts = {
  config: Pick<Config, 'oidc'>;
  origin: string;
  secret: string;
  store: AuthStore;
  log: Logger;
  /** Queues a mail with a link to a page of ours. */
  write: (kind: MailKind, to: Addressee, pathAndToken: string) => Promise<void>;
  /** Who has this e-mail; null when nobody does. */
  findByEmail: (email: string) => Promise<Addressee | null>;
};

type StoredUser = { id: string; email: string; name: string };
const addressee = (user: StoredUser): Addressee => ({
  email: user.email,
  name: user.name,
  language: (user as StoredUser & { language?: Language }).language ?? 'pl',
});

/** Sign-in by password, link and a city's sign-on, with a second factor: better-auth, set up for us. */
export function createAuth({ config, origin, secret, store, log, write, findByEmail }: AuthParts) {
  const https = origin.startsWith('https:');
  const secondFactor = twoFactor({ issuer: 'Okolica', allowPasswordless: true, accountLockout: { enabled: true } });
  return betterAuth({
    appName: 'Okolica',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: store.adapter,
    telemetry: { enabled: false },
    // Limits of ours cover every route, over all processes.
    rateLimit: { enabled: false },
    // Its messages may hold e-mails: only faults pass, without what they were about.
    logger: {
      level: 'error',
      log: (_level, message) => log.error(`sign-in: ${message.split('\n', 1)[0]?.slice(0, 120)}`),
    },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      cookiePrefix: https ? '__Host-okolica' : 'okolica',
      defaultCookieAttributes: { secure: https, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['x-okolica-address'] },
    },
    session: { modelName: 'sessions', expiresIn: sessionS, updateAge: dayS },
    user: {
      modelName: 'users',
      // The link goes to the new address; whoever asks has proven themselves before (email-routes.ts).
      changeEmail: { enabled: true },
      additionalFields: { language: { type: 'string', required: false, defaultValue: 'pl' } },
    },
    account: {
      modelName: 'sign_in_methods',
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    verification: { modelName: 'verifications', storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hourS,
      sendResetPassword: ({ user, token }) =>
        write('reset-password', addressee(user), `/sign-in/new-password#${token}`),
      onPasswordReset: ({ user }) => write('password-changed', addressee(user), '/sign-in/forgotten'),
      onExistingUserSignUp: ({ user }) => write('already-registered', addressee(user), '/sign-in'),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: verificationS,
      sendVerificationEmail: ({ user, token }, request) =>
        request && new URL(request.url).pathname.endsWith('/change-email')
          ? write('change-email', addressee(user), `/account/email#${token}`)
          : write('verify-email', addressee(user), `/register/confirm#${token}`),
    },
    plugins: [
      magicLink({
        expiresIn: signInLinkS,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token, metadata }) => {
          const known = await findByEmail(email);
          if (known) await write('sign-in-link', known, `/sign-in/link#${token}`);
          // The same work and the same answer for an unknown address: only its owner learns that there is no account.
          else await write('no-account', { email, name: '', language: languageIn(metadata) }, '/register');
        },
      }),
      {
        ...secondFactor,
        schema: {
          ...secondFactor.schema,
          twoFactor: { ...secondFactor.schema.twoFactor, modelName: 'second_factors' },
        },
        // By itself it asks only after a password; a link in a mail and a sign-on are single factors just as well.
        hooks: {
          after: secondFactor.hooks.after.map((hook) => ({ ...hook, matcher: ({ path }) => endsInSession(path) })),
        },
      } as typeof secondFactor,
      genericOAuth({
        config: config.oidc
          ? [
              {
                providerId: signOnId,
                name: config.oidc.name,
                discoveryUrl: `${config.oidc.issuer}/.well-known/openid-configuration`,
                requireIdTokenVerification: true,
                clientId: config.oidc.clientId,
                clientSecret: config.oidc.clientSecret,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
              },
            ]
          : [],
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

function languageIn(metadata: Record<string, unknown> | undefined): Language {
  return metadata?.language === 'en' || metadata?.language === 'uk' ? metadata.language : 'pl';
}
