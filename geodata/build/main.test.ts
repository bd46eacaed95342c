import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KRAKOW } from '../dataset.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

function run(...args: string[]): Promise<{ code: number | string | null | undefined; told: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], (error, _, told) => resolve({ code: error ? error.code : 0, told }));
  });
}

test('without a directory the build says how it is called', async () => {
  expect(await run()).toEqual({ code: 2, told: expect.stringContaining('npm run geodata -- <directory') });
});

test('with a directory that lacks the sources the build refuses in a sentence and leaves the old files', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'okolica-empty-'));
  const report = new URL('report.json', KRAKOW);
  const before = await readFile(report, 'utf8');
  const { code, told } = await run(directory);
  expect(code).toBe(1);
  expect(told).toMatch(/^Nothing was written\. The source file \S+ cannot be read/);
  expect(await readFile(report, 'utf8')).toBe(before);
  await rm(directory, { recursive: true });
});
