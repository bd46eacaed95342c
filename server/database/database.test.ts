import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knex } from 'knex';
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

  const unclosed = '{"type":"Polygon","coordinates":[[[19.9,50],[20,50],[20,50.1],[19.9,50.1]]]}';
  const bowTie = 'POLYGON((0 0,10 10,10 0,0 10,0 0))';
  const triangle = 'POLYGON((5 -5,15 5,15 -5,5 -5))';
  it.each([
    ['select ST_IsValid(ST_GeomFromGeoJSON(?))', [unclosed]],
    ['select ST_Union(shape::geometry) from (values (?), (?)) shapes (shape)', [bowTie, triangle]],
    [`select ST_Intersection('${bowTie}'::geometry, '${triangle}'::geometry)`, []],
  ])('tells when PostGIS fails on a geometry, or answers: %s', async (sql, bindings) => {
    // Newer GEOS mends what older ones refuse: an answer is a row, a failure an error, and never neither.
    const outcome = await database.write.raw(sql, bindings).then(
      ({ rows }) => rows.length as number,
      () => 'refused',
    );
    expect([1, 'refused']).toContain(outcome);
    expect((await database.write.raw('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('keeps the whole of a statement or nothing when PostGIS fails in it, alone or in a transaction', async () => {
    await database.write.raw('create table kept (step int, valid boolean)');
    const insert = (knex: Knex) =>
      knex
        .raw(
          `insert into kept select step, ST_IsValid(ST_GeomFromGeoJSON(case when step < 3 then '{"type":"Point","coordinates":[20,50]}' else ? end))
           from generate_series(1, 3) step`,
          [unclosed],
        )
        .then(
          () => 3,
          () => 0,
        );
    const alone = await insert(database.write);
    expect(await database.write('kept').select()).toHaveLength(alone);
    const together = await database.write
      .transaction(async (transaction) => {
        await transaction.raw('insert into kept values (0, true)');
        if ((await insert(transaction)) === 0) throw new Error('refused');
        return 4;
      })
      .catch(() => 0);
    expect(await database.write('kept').select()).toHaveLength(alone + together);
    await database.write.raw('drop table kept');
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
