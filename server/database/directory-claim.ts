import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join, relative } from 'node:path';

/** Another living process works on the same DATA_DIR. */
export class DirectoryInUse extends Error {
  constructor(directory: string, owner: string) {
    super(
      `Okolica already runs on ${directory} (process ${owner}). Stop it first, or give this one another DATA_DIR and PORT.`,
    );
  }
}

/**
 * Claims a directory for this process by listening on a Unix socket in it. The operating system drops the listener with
 * the process, even after `kill -9`, so a claim can never outlive its owner as a lock file can.
 *
 * @throws DirectoryInUse naming the process that holds it
 */
export async function claimDirectory(directory: string): Promise<{ release: () => Promise<void> }> {
  const path = shorter(join(directory, 'running.sock'));
  const owner = await askOwner(path);
  if (owner) throw new DirectoryInUse(directory, owner);
  rmSync(path, { force: true });
  const server = await listen(path);
  if (!server) throw new DirectoryInUse(directory, (await askOwner(path)) ?? 'unknown');
  // Two starts in the same instant may each have removed the other's socket: only the one that answers on the path stays.
  const answering = await askOwner(path);
  if (answering !== String(process.pid)) {
    server.close();
    throw new DirectoryInUse(directory, answering ?? 'unknown');
  }
  return {
    release: () => new Promise((done) => server.close(() => done())),
  };
}

/** A socket's path must be short; a relative one names the same file from here. */
function shorter(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.length < path.length ? fromHere : path;
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((done, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)));
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : reject(error),
    );
    server.listen(path, () => done(server));
  });
}

function askOwner(path: string): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect(path);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => done(answer || 'unknown'));
    // Refused or missing: nobody listens there.
    socket.on('error', () => done(undefined));
  });
}
