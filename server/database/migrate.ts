import { fileURLToPath } from 'node:url';
import type { Knex } from 'knex';

const directory = fileURLToPath(new URL('../../migrations', import.meta.url));
const settings: Knex.MigratorConfig = { directory, loadExtensions: ['.ts'], tableName: 'migrations' };

/** Applies what is missing, in order, each migration in a transaction. Returns the names applied now. */
export async function migrate(database: Knex): Promise<string[]> {
  const [, applied] = await database.migrate.latest(settings);
  return applied;
}

/** Takes all migrations back, newest first: what a test of reversibility needs. */
export async function rollBack(database: Knex): Promise<string[]> {
  const [, undone] = await database.migrate.rollback(settings, true);
  return undone;
}

/** Names of migrations that this code has and the database has not. */
export async function pendingMigrations(database: Knex): Promise<string[]> {
  const [, pending] = await database.migrate.list(settings);
  return pending.map((migration: { file: string }) => migration.file);
}
