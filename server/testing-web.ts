import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { routes } from './app.ts';
import { readConfig } from './config.ts';
import { openTestDatabase } from './database/testing.ts';
import { createWeb } from './http/web.ts';
import type { Services } from './services.ts';
import { startServices } from './start.ts';

export type TestWeb = { url: string; services: Services; close: () => Promise<void> };

/** The whole API on a port of its own over a database of its own, for a test file: open in `beforeAll`. */
export async function openTestWeb(): Promise<TestWeb> {
  const database = await openTestDatabase();
  const config = readConfig({ PORT: '0' }, ['--demonstration']);
  const services = await startServices(config, database, pino({ level: 'silent' }), () => {});
  const server = createWeb(routes, services, (_request, _response, next) => next());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    services,
    close: async () => {
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      await services.versions.close();
      await database.close();
    },
  };
}
