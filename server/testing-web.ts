import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { routes } from './app.ts';
import { type Config, readConfig } from './config.ts';
import type { Database } from './database/database.ts';
import { openTestDatabase } from './database/testing.ts';
import { createWeb } from './http/web.ts';
import type { Services } from './services.ts';
import { openServices } from './start.ts';

export type TestWeb = { url: string; port: number; services: Services; close: () => Promise<void> };

const testSecret = 'only for tests, never for anything else';

/**
 * The whole API on a port of its own, for a test file: open in `beforeAll`.
 *
 * @param change settings other than those of the demonstration
 * @param shared database of another server, to have two on one; its own otherwise
 */
export async function openTestWeb(change: Partial<Config> = {}, shared?: Database): Promise<TestWeb> {
  const database = shared ?? (await openTestDatabase());
  const config = { ...readConfig({ PORT: '0', AUTH_SECRET: testSecret }, ['--demonstration']), ...change };
  // The template of the tests has been loaded in the same run: nothing is missing.
  const services = await openServices(config, database, pino({ level: 'silent' }));
  const server = createWeb(routes, services, (_request, _response, next) => next());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  services.site.listeningAt(port);
  return {
    url: services.site.origin(),
    port,
    services,
    close: async () => {
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      await services.close();
      if (!shared) await database.close();
    },
  };
}
