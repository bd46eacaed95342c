import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { claimDirectory, DirectoryInUse } from './directory-claim.ts';
import { migrate, pendingMigrations, rollBack } from './migrate.ts';
import { openTestDatabase } from './testing.ts';

describe('the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('answers with PostGIS 3.3 or newer', async () => {
    const { rows } = await database.write.raw('select postgis_lib_version() as version');
    expect(Number.parseFloat(rows[0].version)).toBeGreaterThanOrEqual(3.3);
  });

  it('serves many concurrent queries and failing ones without mixing their answers', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 120 }, (_, number) =>
        number % 10 === 0
          ? database.write.raw('select ?::int as number, no_such_column', [number])
          : database.write.raw('select ?::int as number', [number]),
      ),
    );
    for (const [number, outcome] of outcomes.entries()) {
      if (number % 10 === 0) expect(outcome.status).toBe('rejected');
      else expect(outcome).toMatchObject({ status: 'fulfilled', value: { rows: [{ number }] } });
    }
  });

  it('takes every migration back and applies it again', async () => {
    await rollBack(database.write);
    const { rows } = await database.write.raw(
      "select count(*) as tables from pg_tables where schemaname = 'public' and tablename in ('districts', 'areas', 'results')",
    );
    expect(rows[0].tables).toBe(0);
    expect(await pendingMigrations(database.write)).not.toHaveLength(0);
    await migrate(database.write);
    expect(await pendingMigrations(database.write)).toHaveLength(0);
  });
});

describe('a data directory', () => {
  it('is refused to a second process while the first lives, and free again after kill -9', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'okolica-claim-'));
    const module = fileURLToPath(new URL('./directory-claim.ts', import.meta.url));
    const holder = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const { claimDirectory } = await import(${JSON.stringify(module)}); await claimDirectory(${JSON.stringify(directory)});
       console.log('claimed'); setInterval(() => {}, 1000);`,
    ]);
    await new Promise((done) => holder.stdout.once('data', done));
    await expect(claimDirectory(directory)).rejects.toThrow(DirectoryInUse);
    await expect(claimDirectory(directory)).rejects.toThrow(String(holder.pid));
    const ended = new Promise((done) => holder.once('exit', done));
    holder.kill('SIGKILL');
    await ended;
    const claim = await claimDirectory(directory);
    await claim.release();
    await rm(directory, { recursive: true });
  });
});
