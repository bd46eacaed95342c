import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  it('has defaults for the demonstration', () => {
    expect(readConfig({}, ['--demonstration'])).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      demonstration: true,
      databaseUrl: undefined,
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/okolica'],
    ['PUBLIC_URL', 'okolica.example'],
    ['BASEMAP_STYLE_URL', 'file:///etc/passwd'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'http://mail.example'],
    ['AUTH_SECRET', 'too short'],
    ['OIDC_ISSUER', 'not an address'],
    ['METRICS_TOKEN', 'short'],
    ['OPERATOR_EMAIL', 'nowhere'],
    ['PUBLISHED', 'last year'],
  ])('refuses %s=%s with a sentence that names it', (name, value) => {
    expect(() => readConfig({ [name]: value }, ['--demonstration'])).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value }, ['--demonstration'])).toThrow(new RegExp(`^${name} should be `));
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }, ['--demonstration']).port).toBe(3000);
  });

  const production = {
    DATABASE_URL: 'postgres://localhost/okolica',
    AUTH_SECRET: 'a secret of thirty-two characters or more',
    SMTP_URL: 'smtp://mail.example:587',
    PUBLIC_URL: 'https://okolica.example/',
    OPERATOR_NAME: 'Gmina Przykładowa',
    OPERATOR_EMAIL: 'dostepnosc@um.example',
  };

  it('asks production for a database, a secret, a mail server, a public address of its own and who runs it', () => {
    expect(readConfig(production)).toMatchObject({
      demonstration: false,
      secondFactorRequired: true,
      mailFrom: 'Okolica <okolica@okolica.example>',
      publicUrl: 'https://okolica.example',
    });
    for (const name of Object.keys(production))
      expect(() => readConfig({ ...production, [name]: undefined }), name).toThrow(new RegExp(`^${name} should be`));
  });

  it('sends no mail out of a demonstration', () => {
    expect(readConfig({ SMTP_URL: production.SMTP_URL }, ['--demonstration']).smtpUrl).toBeUndefined();
  });

  it('takes the settings of a sign-on together or not at all', () => {
    const oidc = { OIDC_ISSUER: 'https://login.um.example/', OIDC_CLIENT_ID: 'okolica', OIDC_CLIENT_SECRET: 'x' };
    expect(readConfig({ ...production, ...oidc }).oidc).toMatchObject({
      issuer: 'https://login.um.example',
      name: 'login.um.example',
    });
    expect(() => readConfig({ ...production, ...oidc, OIDC_CLIENT_SECRET: '' })).toThrow(/go together/);
  });

  it('refuses an option it does not know', () => {
    expect(() => readConfig({}, ['--demo'])).toThrow(/--demo/);
  });
});
