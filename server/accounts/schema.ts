import { z } from 'zod';
import { pagingShape } from '../filter/schema.ts';
import { typedLine } from '../http/storable.ts';
import { grantedRoles, roles } from './role.ts';
import { passwordLength } from './sign-in/auth.ts';

const email = typedLine(254).pipe(z.email());
const name = typedLine(100).min(1);
const password = z.string().min(1).max(passwordLength.most);
const newPassword = z.string().min(passwordLength.least).max(passwordLength.most);
const language = z.enum(['pl', 'en', 'uk']);
const token = z
  .string()
  .max(2_000)
  .regex(/^[\w.-]+$/);

export const registration = z.strictObject({ name, email, password: newPassword, language });
export const credentials = z.strictObject({ email, password });
export const forgotten = z.strictObject({ email, language: language.default('pl') });
export const link = z.strictObject({ token });
export const reset = z.strictObject({ token, newPassword });
export const passwordChange = z.strictObject({ currentPassword: password, newPassword });
export const emailChange = z.strictObject({ email, password: password.optional() });
/** The password, for whoever has one. */
export const confirmation = z.strictObject({ password: password.optional() });
export const code = z.strictObject({ code: z.string().regex(/^\d{6}$/) });
export const backupCode = z.strictObject({ code: z.string().regex(/^[A-Za-z0-9-]{5,30}$/) });
export const nothing = z.strictObject({}).optional();

/** What an OpenID Connect server may append to its redirection. */
export const signOnReturn = z.object({
  code: z.string().max(4_000).optional(),
  state: z.string().max(2_000).optional(),
  error: z.string().max(200).optional(),
  error_description: z.string().max(2_000).optional(),
  error_uri: z.string().max(2_000).optional(),
  iss: z.string().max(2_000).optional(),
  session_state: z.string().max(2_000).optional(),
  scope: z.string().max(2_000).optional(),
});

export const accepted = z.object({ accepted: z.literal(true) });
export const signedInAnswer = z.object({
  secondFactor: z.boolean().describe('The code of the second factor is still to be given'),
});
export const signOnAnswer = z.object({ url: z.string().describe('Where the browser goes to sign in') });
export const enrolmentAnswer = z.object({
  uri: z.string().describe('otpauth:// address for an authenticator application'),
  secret: z.string().describe('The same secret to type in, base32'),
  backupCodes: z.array(z.string()),
});

const account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language,
  roles: z.array(z.enum(roles)),
  secondFactor: z.boolean(),
  enrolmentPending: z.boolean().describe('The role needs a second factor, which has yet to be set'),
});

export const sessionAnswer = z.object({
  account: account.nullable(),
  signOn: z.string().nullable().describe('Name of the city’s sign-on, when there is one'),
  demonstration: z.boolean(),
});

export const accountAnswer = account.extend({
  createdAt: z.string(),
  hasPassword: z.boolean(),
  held: z.array(z.object({ holding: z.string(), records: z.number().int() })),
});
export const profileChange = z.strictObject({ name: name.optional(), language: language.optional() });
export const exportAnswer = z.object({
  exportedAt: z.string(),
  holdings: z.record(z.string(), z.array(z.looseObject({}))),
});

export const sessionsAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      current: z.boolean(),
      address: z.string().nullable(),
      userAgent: z.string().nullable(),
      createdAt: z.string(),
      seenAt: z.string().describe('Within a day'),
    }),
  ),
});

export const accountsQuery = z.object({
  q: typedLine(200).optional().describe('Part of a name or an e-mail'),
  role: z.enum(grantedRoles).optional().describe('Only holders of this role'),
  ...pagingShape,
});
const listedAccount = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  roles: z.array(z.enum(grantedRoles)),
  secondFactor: z.boolean(),
  createdAt: z.string(),
});
export const accountsAnswer = z.object({
  items: z.array(listedAccount),
  total: z.number().int(),
  next: z.string().nullable(),
});

export const demonstrationAccountsAnswer = z.object({
  password: z.string(),
  items: z.array(z.object({ role: z.enum(roles), name: z.string(), email: z.string() })),
});

export type SessionAnswer = z.output<typeof sessionAnswer>;
export type AccountAnswer = z.output<typeof accountAnswer>;
export type SessionsAnswer = z.output<typeof sessionsAnswer>;
export type AccountsAnswer = z.output<typeof accountsAnswer>;
export type EnrolmentAnswer = z.output<typeof enrolmentAnswer>;
export type DemonstrationAccountsAnswer = z.output<typeof demonstrationAccountsAnswer>;
