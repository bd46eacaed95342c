import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { runExchange } from './engine-exchange.ts';
import { exchangeReader, messageType } from './wire-frames.ts';

/**
 * Lets several PostgreSQL clients share one PGlite through a Unix socket. One exchange runs at a time, and while a
 * transaction is open only its connection is served: without that, concurrent clients got each other's answers.
 */
export function serveEmbedded(database: PGlite, socketPath: string): Promise<Server> {
  type Job = { connection: Socket; messages: Uint8Array[] };
  const queue: Job[] = [];
  let running = false;
  /** The connection whose transaction is open. */
  let owner: Socket | undefined;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (true) {
        const next = owner ? queue.findIndex((job) => job.connection === owner) : 0;
        const job = queue[next];
        if (!job) break;
        queue.splice(next, 1);
        await exchange(job);
      }
    } finally {
      running = false;
    }
  }

  async function exchange({ connection, messages }: Job): Promise<void> {
    try {
      if (messageType(messages[0]) === 'X') connection.end();
      else
        for (const answer of await runExchange(database, messages)) if (connection.writable) connection.write(answer);
    } catch (error) {
      // The engine itself failed: this connection cannot go on, the others can.
      connection.destroy(error instanceof Error ? error : new Error(String(error)));
    }
    owner = database.isInTransaction() ? connection : undefined;
    if (owner?.destroyed) await abandon(owner);
  }

  /** Rolls back what a lost client left open. */
  async function abandon(connection: Socket): Promise<void> {
    if (owner !== connection) return;
    await database.exec('rollback');
    owner = undefined;
  }

  const server = createServer((connection) => {
    const read = exchangeReader();
    connection.on('data', (bytes) => {
      for (const part of read(bytes)) {
        if (part.kind === 'refuse-encryption') connection.write('N');
        else if (part.kind === 'cancel') connection.end();
        else queue.push({ connection, messages: part.messages });
      }
      void run();
    });
    // A lost client is not an error of the database; 'close' follows and clears up.
    connection.on('error', () => connection.destroy());
    connection.on('close', async () => {
      for (let at = queue.length - 1; at >= 0; at--) if (queue[at]?.connection === connection) queue.splice(at, 1);
      if (running) return;
      await abandon(connection);
      void run();
    });
  });
  return new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => done(server));
  });
}
