import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const patienceMs = 90_000;

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running application. */
    applicationUrl: string;
  }
}

/** The real application for browser tests: built client, demonstration data, a database and a port of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'okolica-browser-'));
  const server = spawn(process.execPath, [main, '--demonstration'], {
    env: { ...process.env, PORT: '0', DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  project.provide('applicationUrl', await addressOf(server));
  return async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
}

/** What the server says when it is open. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, reject) => {
    let said = '';
    const hurry = setTimeout(() => reject(new Error(`The application did not open in time:\n${said}`)), patienceMs);
    const hear = (chunk: Buffer) => {
      said += chunk;
      const address = /open at (http:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(hurry);
      done(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`The application ended with ${code}:\n${said}`)));
  });
}
