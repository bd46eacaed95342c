import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../config.ts';
import { refreshCoverage } from '../coverage/refresh.ts';
import { startJobs } from '../jobs/jobs.ts';
import { loadContent } from '../start.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openExternal } from './external.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pool.ts';
import { databaseUrl } from './testing.ts';

/** Vitest's global setup: makes the template that every test file copies, and removes it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL;
  if (url) {
    const name = `okolica_template_${process.pid}`;
    const admin = openPool(url, 1);
    await admin.raw('create database ??', [name]);
    await fill(openExternal(databaseUrl(url, name)));
    project.provide('template', { kind: 'external', url, name });
    return async () => {
      await admin.raw('drop database ??', [name]);
      await admin.destroy();
    };
  }
  const directory = await mkdtemp(join(tmpdir(), 'okolica-template-'));
  await fill(await openEmbedded(directory));
  project.provide('template', { kind: 'embedded', directory });
  return () => rm(directory, { recursive: true, force: true });
}

/** Everything that a start in demonstration mode would load, so that each test file starts on it at once. */
async function fill(database: Database): Promise<void> {
  await migrate(database.write);
  await loadContent({ config: readConfig({}, ['--demonstration']), database }, () => {});
  await refreshCoverage(database.write);
  const jobs = await startJobs(database.write, pino({ level: 'silent' }));
  await jobs.close();
  await database.close();
}
