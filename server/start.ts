import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { watchVersions } from './database/versions.ts';
import type { Services } from './services.ts';

/** Loads what the database lacks and what is kept in memory; the same for the application, its tests and the bench. */
export async function startServices(
  config: Config,
  database: Database,
  log: Logger,
  _say: (sentence: string) => void,
): Promise<Services> {
  const versions = await watchVersions(database.write, (error) => log.error({ err: error }, 'versions not read'));
  return { config, database, versions, log };
}
