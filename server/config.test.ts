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
  ])('refuses %s=%s with a sentence that names it', (name, value) => {
    expect(() => readConfig({ [name]: value }, ['--demonstration'])).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value }, ['--demonstration'])).toThrow(new RegExp(`^${name} should be `));
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }, ['--demonstration']).port).toBe(3000);
  });

  it('asks production for a database of its own', () => {
    expect(() => readConfig({})).toThrow(/DATABASE_URL/);
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/okolica' }).demonstration).toBe(false);
  });

  it('refuses an option it does not know', () => {
    expect(() => readConfig({}, ['--demo'])).toThrow(/--demo/);
  });
});
