import { z } from 'zod';

/** Signs cookies and links; 32 random characters cannot be guessed. */
const shortestSecret = 32;
const shortestToken = 16;

const port = z.coerce.number().int().min(0).max(65535);

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_READ_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  AUTH_SECRET: z.string().min(shortestSecret).optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(40).optional(),
  BASEMAP_STYLE_URL: z.url({ protocol: /^https?$/ }).optional(),
  METRICS_TOKEN: z.string().min(shortestToken).optional(),
  OPERATOR_NAME: z.string().min(1).max(200).optional(),
  OPERATOR_ADDRESS: z.string().min(1).max(300).optional(),
  OPERATOR_EMAIL: z.email().optional(),
  OPERATOR_PHONE: z.string().min(3).max(60).optional(),
  DATA_PROTECTION_EMAIL: z.email().optional(),
  ACCESSIBILITY_PREPARED: z.iso.date().optional(),
  ACCESSIBILITY_REVIEWED: z.iso.date().optional(),
  PUBLISHED: z.iso.date().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

const expectations: Record<string, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATA_DIR: 'a directory for the embedded database and uploads',
  DATABASE_URL: 'a PostgreSQL address, postgres://user:password@host:5432/name',
  DATABASE_READ_URL: 'a PostgreSQL address of a read replica',
  PUBLIC_URL: 'the http(s) address under which people reach the application',
  SMTP_URL: 'the address of a mail server, smtp://user:password@host:587 or smtps://…',
  MAIL_FROM: 'the sender of mails, such as Okolica <okolica@um.example>',
  AUTH_SECRET: `a secret of at least ${shortestSecret} characters, the same in every process`,
  OIDC_ISSUER: 'the http(s) address of an OpenID Connect issuer',
  OIDC_CLIENT_ID: 'the client id that the issuer gave',
  OIDC_CLIENT_SECRET: 'the client secret that the issuer gave',
  OIDC_NAME: 'what the sign-on is called on its button, at most 40 characters',
  BASEMAP_STYLE_URL: 'the http(s) address of a MapLibre style',
  METRICS_TOKEN: `a token of at least ${shortestToken} characters, which monitoring sends`,
  OPERATOR_NAME: 'who runs the application, such as Gmina Miejska Kraków',
  OPERATOR_ADDRESS: 'their postal address',
  OPERATOR_EMAIL: 'an e-mail for questions about accessibility and data',
  OPERATOR_PHONE: 'a phone number for the same',
  DATA_PROTECTION_EMAIL: 'the e-mail of the data protection officer',
  ACCESSIBILITY_PREPARED: 'the day on which the declaration of accessibility was made, YYYY-MM-DD',
  ACCESSIBILITY_REVIEWED: 'the day of the last review of the declaration of accessibility, YYYY-MM-DD',
  PUBLISHED: 'the day on which the application was published, YYYY-MM-DD',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
};

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  databaseReadUrl: string | undefined;
  /** Address under which people reach the application, without a trailing slash; undefined until the port is known. */
  publicUrl: string | undefined;
  /** Where mails go out; undefined in the demonstration, where none leaves the machine. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Signs session cookies and the links in mails, encrypts second factors; undefined lets the demonstration keep its own. */
  authSecret: string | undefined;
  /** A city's own sign-on by OpenID Connect. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | undefined;
  /** Staff and administrators must have a second factor. */
  secondFactorRequired: boolean;
  basemapStyleUrl: string | undefined;
  /** What monitoring must send to read /metrics. */
  metricsToken: string | undefined;
  /** Who answers for the installation, for the declaration of accessibility and the privacy page. */
  operator: Operator;
  logLevel: string;
  /** The fictional edition is loaded and every screen says so. */
  demonstration: boolean;
  /** The client is served by Vite from source instead of from `client/dist`. */
  development: boolean;
};

export type Operator = {
  name: string;
  address: string;
  email: string;
  phone: string;
  dataProtectionEmail: string;
  accessibilityPrepared: string;
  accessibilityReviewed: string;
  published: string;
  /** Somebody has yet to be named: the pages say that they are an example. */
  example: boolean;
};

/** A configuration that the application refuses to start with; the message names the variable and what it should hold. */
export class ConfigError extends Error {}

/**
 * Reads and checks the environment.
 *
 * @param env process environment; an empty value counts as absent
 * @param flags command-line flags, `--demonstration` and `--development`
 * @throws ConfigError naming each wrong variable
 */
export function readConfig(env: Record<string, string | undefined>, flags: string[] = []): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new ConfigError(names.map((name) => `${name} should be ${expectations[name]}.`).join('\n'));
  }
  const value = parsed.data;
  const unknown = flags.filter((flag) => flag !== '--demonstration' && flag !== '--development');
  if (unknown.length > 0) throw new ConfigError(`Unknown option ${unknown.join(' ')}.`);
  const demonstration = flags.includes('--demonstration');
  if (!demonstration && !value.DATABASE_URL)
    throw new ConfigError('DATABASE_URL should be set for production; `npm start` runs the demonstration without it.');
  if (value.DATABASE_READ_URL && !value.DATABASE_URL)
    throw new ConfigError('DATABASE_READ_URL goes together with DATABASE_URL.');
  if (!demonstration) {
    const needed = ['AUTH_SECRET', 'SMTP_URL', 'PUBLIC_URL', 'OPERATOR_NAME', 'OPERATOR_EMAIL'] as const;
    const missing = needed.filter((name) => !value[name]);
    if (missing.length > 0)
      throw new ConfigError(
        missing.map((name) => `${name} should be set for production: ${expectations[name]}.`).join('\n'),
      );
  }
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = value;
  const oidc = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET];
  if (oidc.some(Boolean) && !oidc.every(Boolean))
    throw new ConfigError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together.');
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    databaseReadUrl: value.DATABASE_READ_URL,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, ''),
    smtpUrl: demonstration ? undefined : value.SMTP_URL,
    mailFrom:
      value.MAIL_FROM ?? `Okolica <okolica@${value.PUBLIC_URL ? new URL(value.PUBLIC_URL).hostname : 'localhost'}>`,
    authSecret: value.AUTH_SECRET,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? {
            issuer: OIDC_ISSUER.replace(/\/$/, ''),
            clientId: OIDC_CLIENT_ID,
            clientSecret: OIDC_CLIENT_SECRET,
            name: value.OIDC_NAME ?? new URL(OIDC_ISSUER).hostname,
          }
        : undefined,
    secondFactorRequired: !demonstration,
    basemapStyleUrl: value.BASEMAP_STYLE_URL,
    metricsToken: value.METRICS_TOKEN,
    operator: operatorOf(value),
    logLevel: value.LOG_LEVEL,
    demonstration,
    development: flags.includes('--development'),
  };
}

/** An example until somebody is named; its addresses lead nowhere (RFC 2606). */
function operatorOf(value: z.output<typeof environment>): Operator {
  const email = value.OPERATOR_EMAIL ?? 'kontakt@okolica.example';
  return {
    name: value.OPERATOR_NAME ?? 'Urząd Przykładowy',
    address: value.OPERATOR_ADDRESS ?? '',
    email,
    phone: value.OPERATOR_PHONE ?? '',
    dataProtectionEmail: value.DATA_PROTECTION_EMAIL ?? email,
    accessibilityPrepared: value.ACCESSIBILITY_PREPARED ?? value.PUBLISHED ?? '2026-11-23',
    accessibilityReviewed: value.ACCESSIBILITY_REVIEWED ?? '2026-11-23',
    published: value.PUBLISHED ?? '2026-11-23',
    example: value.OPERATOR_NAME === undefined,
  };
}
