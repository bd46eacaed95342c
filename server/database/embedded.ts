import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Database } from './database.ts';
import { claimDirectory } from './directory-claim.ts';
import { openPool } from './pool.ts';

export type EmbeddedWorkerSettings = { dataDir: string; socketPath: string };
export type EmbeddedWorkerMessage = { kind: 'ready' } | { kind: 'stopped' } | { kind: 'failed'; reason: string };

const port = 5432;
const socketName = `.s.PGSQL.${port}`;
/** Linux allows 107 bytes for the path of a Unix socket, macOS 103. */
const longestSocketPath = 100;
const poolSize = 4;

/**
 * Opens PostGIS inside this process (PGlite in a worker thread, so that a slow query never holds up other requests),
 * reached by `pg` through a Unix socket that only this user can open.
 *
 * @param directory DATA_DIR; the database lives in its `postgres` folder, made when missing
 * @param say is told what takes time
 * @throws DirectoryInUse when another process runs on the same directory
 */
export async function openEmbedded(directory: string, say: (sentence: string) => void = () => {}): Promise<Database> {
  const root = resolve(directory);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const claim = await claimDirectory(root);
  try {
    const dataDir = join(root, 'postgres');
    say(
      existsSync(dataDir)
        ? 'Opening the embedded database.'
        : 'Making the embedded database; this takes some seconds once.',
    );
    const socket = socketPlace(root);
    const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
      workerData: { dataDir, socketPath: socket.path } satisfies EmbeddedWorkerSettings,
    });
    await nextMessage(worker, 'ready');
    const pool = openPool({ host: socket.directory, port, user: 'postgres', database: 'postgres' }, poolSize);
    return {
      kind: 'embedded',
      write: pool,
      read: pool,
      close: async () => {
        await pool.destroy();
        const stopped = nextMessage(worker, 'stopped');
        worker.postMessage('stop');
        await stopped;
        await worker.terminate();
        socket.release();
        await claim.release();
      },
    };
  } catch (error) {
    await claim.release();
    throw error;
  }
}

function socketPlace(root: string) {
  const inside = join(root, socketName);
  if (Buffer.byteLength(inside) <= longestSocketPath) {
    rmSync(inside, { force: true });
    return { directory: root, path: inside, release: () => rmSync(inside, { force: true }) };
  }
  const directory = mkdtempSync(join(tmpdir(), 'okolica-'));
  return {
    directory,
    path: join(directory, socketName),
    release: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function nextMessage(worker: Worker, expected: EmbeddedWorkerMessage['kind']): Promise<void> {
  return new Promise((resolvePromise, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The embedded database stopped by itself (exit code ${code}).`)));
    worker.on('message', (message: EmbeddedWorkerMessage) => {
      if (message.kind === expected) resolvePromise();
      if (message.kind === 'failed') reject(new Error(`The embedded database did not open: ${message.reason}`));
    });
  });
}
