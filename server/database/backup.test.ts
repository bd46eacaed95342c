import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Knex } from 'knex';
import { expect, inject, test } from 'vitest';
import { openEmbedded } from './embedded.ts';
import { openExternal } from './external.ts';
import { pendingMigrations } from './migrate.ts';
import { openPool } from './pool.ts';
import { databaseUrl, type TestTemplate } from './testing.ts';

const run = promisify(execFile);
const patienceMs = 120_000;

/** What a restored database must have as the one that was backed up: rows, shapes and the versions that caches go by. */
async function fingerprint(database: Knex): Promise<object> {
  const { rows } = await database.raw(
    `select (select count(*) from area_versions) as areas, (select count(*) from meetings) as meetings,
       (select count(*) from results) as results,
       (select md5(string_agg(ST_AsEWKB(geometry)::text, ',' order by id)) from area_versions) as shapes,
       (select max(version) from data_versions) as version`,
  );
  return { ...rows[0], pending: await pendingMigrations(database) };
}

/** By copying its directory while the application is stopped. */
async function backUpEmbedded({ directory: template }: TestTemplate & { kind: 'embedded' }): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'okolica-backup-'));
  try {
    await cp(template, join(directory, 'now'), { recursive: true });
    const now = await openEmbedded(join(directory, 'now'));
    const before = await fingerprint(now.write);
    await now.close();
    await cp(join(directory, 'now'), join(directory, 'backup'), { recursive: true });
    const later = await openEmbedded(join(directory, 'now'));
    await later.write('meetings').delete();
    await later.close();
    const restored = await openEmbedded(join(directory, 'backup'));
    expect(await fingerprint(restored.write)).toEqual(before);
    await restored.close();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** By pg_dump and pg_restore. */
async function backUpPostgres({ url, name: template }: TestTemplate & { kind: 'external' }): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'okolica-backup-'));
  const file = join(directory, 'okolica.dump');
  const name = `${template}_restored`;
  const [source, target] = [databaseUrl(url, template), databaseUrl(url, name)];
  const admin = openPool(url, 1);
  try {
    await run(await tool('pg_dump'), ['--format=custom', `--file=${file}`, source]);
    await admin.raw('create database ??', [name]);
    await run(await tool('pg_restore'), ['--no-owner', '--exit-on-error', `--dbname=${target}`, file]);
    const [original, restored] = [openExternal(source), openExternal(target)];
    const [before, after] = [await fingerprint(original.write), await fingerprint(restored.write)];
    await Promise.all([original.close(), restored.close()]);
    expect(after).toEqual(before);
  } finally {
    await admin.raw('drop database if exists ??', [name]);
    await admin.destroy();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Where Debian puts them; elsewhere they are on the path. */
async function tool(name: string): Promise<string> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  return newest ? `/usr/lib/postgresql/${newest}/bin/${name}` : name;
}

test(
  'a database backed up as the operations guide says is restored with every row and shape',
  async () => {
    const template = inject('template');
    await (template.kind === 'embedded' ? backUpEmbedded(template) : backUpPostgres(template));
  },
  patienceMs,
);
