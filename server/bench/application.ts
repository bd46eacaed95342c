import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

export type Running = { url: string; startedMs: number; stop: () => Promise<void> };

/** Starts the application as a process of its own, as `npm start` does, and tells how long it took to open. */
export async function startApplication(directory: string): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [main, '--demonstration'], {
    env: { ...process.env, DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await printed(child, /open at (http:\S+)/);
  return { url, startedMs: performance.now() - began, stop: () => stopped(child) };
}

/** A bare `node:http` server in a process of its own that answers every request with the same bytes. */
export async function startBare(body: Buffer, contentType: string): Promise<Running> {
  const script = `
    const parts = [];
    process.stdin.on('data', (part) => parts.push(part));
    process.stdin.on('end', () => {
      const body = Buffer.concat(parts);
      const headers = { 'Content-Type': ${JSON.stringify(contentType)}, 'Content-Length': body.length };
      const server = require('node:http').createServer((request, response) => { response.writeHead(200, headers); response.end(body); });
      server.listen(0, '127.0.0.1', () => console.log('open at http://127.0.0.1:' + server.address().port));
    });
    process.on('SIGTERM', () => process.exit(0));`;
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(body);
  const url = await printed(child, /open at (http:\S+)/);
  return { url, startedMs: performance.now() - began, stop: () => stopped(child) };
}

function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((done, reject) => {
    child.stdout?.on('data', (bytes: Buffer) => {
      text += bytes;
      const found = pattern.exec(text);
      if (found?.[1]) done(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
