import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { postgis } from '@electric-sql/pglite-postgis';
import type { EmbeddedWorkerMessage, EmbeddedWorkerSettings } from './embedded.ts';
import { serveEmbedded } from './embedded-socket.ts';

const { dataDir, socketPath } = workerData as EmbeddedWorkerSettings;
const say = (message: EmbeddedWorkerMessage) => parentPort?.postMessage(message);

try {
  const database = await PGlite.create({ dataDir, extensions: { postgis, pg_trgm, unaccent, btree_gist } });
  const server = await serveEmbedded(database, socketPath);
  parentPort?.once('message', async () => {
    server.close();
    await database.close();
    say({ kind: 'stopped' });
    parentPort?.close();
  });
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
}
