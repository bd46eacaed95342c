import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

type Started = { process: ChildProcess; url: string; ended: Promise<number | null> };

describe('the application on the embedded database', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'okolica-start-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('starts, refuses a second start, loses nothing to kill -9, and stops when asked', {
    timeout: 120_000,
  }, async () => {
    const first = await start(directory);
    const before = await (await fetch(`${first.url}/api/areas?limit=500`)).json();
    expect(before.total).toBeGreaterThanOrEqual(40);

    const second = await output(directory);
    expect(second.code).toBe(1);
    expect(second.text).toContain('already runs');
    expect(second.text).toContain(String(first.process.pid));

    first.process.kill('SIGKILL');
    await first.ended;

    const third = await start(directory);
    expect(await (await fetch(`${third.url}/api/areas?limit=500`)).json()).toEqual(before);
    expect((await fetch(`${third.url}/readyz`)).status).toBe(200);
    third.process.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it('refuses a wrong setting with one sentence that names it', async () => {
    const refused = await output(directory, { PORT: 'eighty' });
    expect(refused).toEqual({ code: 1, text: 'PORT should be a port number from 0 to 65535.\n' });
  });
});

function run(directory: string, env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _unset, ...inherited } = process.env;
  return spawn(process.execPath, [main, '--demonstration'], {
    env: { ...inherited, DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'silent', ...env },
  });
}

async function start(directory: string): Promise<Started> {
  const child = run(directory);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let text = '';
  const url = await new Promise<string>((done, reject) => {
    const read = (bytes: Buffer) => {
      text += bytes;
      const found = /open at (http:\S+)/.exec(text);
      if (found?.[1]) done(found[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`did not start: ${text}`)));
  });
  return { process: child, url, ended };
}

async function output(
  directory: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; text: string }> {
  const child = run(directory, env);
  let text = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    text += bytes;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, text };
}
