import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openExternal } from './external.ts';
import { openPool } from './pool.ts';

/**
 * What the global setup prepared once: a database with all migrations, the real geodata and the demonstration edition,
 * to be copied for each test file.
 */
export type TestTemplate = { kind: 'embedded'; directory: string } | { kind: 'external'; url: string; name: string };

declare module 'vitest' {
  interface ProvidedContext {
    template: TestTemplate;
  }
}

let serial = 0;

/**
 * A database of the test file's own, a copy of the template: call it in `beforeAll`, close it in `afterAll`.
 * Embedded PostGIS by default, PostgreSQL when DATABASE_URL is set.
 */
export async function openTestDatabase(): Promise<Database> {
  const template = inject('template');
  return template.kind === 'embedded' ? copyEmbedded(template.directory) : copyExternal(template.url, template.name);
}

async function copyEmbedded(template: string): Promise<Database> {
  const directory = await mkdtemp(join(tmpdir(), 'okolica-test-'));
  await cp(template, directory, { recursive: true });
  const database = await openEmbedded(directory);
  return {
    ...database,
    close: async () => {
      await database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function copyExternal(url: string, template: string): Promise<Database> {
  const name = `${template}_${process.pid}_${serial++}`;
  const admin = openPool(url, 1);
  try {
    await admin.raw('create database ?? template ??', [name, template]);
  } finally {
    await admin.destroy();
  }
  const database = openExternal(databaseUrl(url, name));
  return {
    ...database,
    close: async () => {
      await database.close();
      const dropper = openPool(url, 1);
      await dropper.raw('drop database ??', [name]);
      await dropper.destroy();
    },
  };
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
