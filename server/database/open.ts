import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openExternal } from './external.ts';
import { migrate } from './migrate.ts';

/** Opens the database that the configuration asks for and applies missing migrations. */
export async function openDatabase(config: Config, say: (sentence: string) => void): Promise<Database> {
  const database = config.databaseUrl
    ? openExternal(config.databaseUrl, config.databaseReadUrl)
    : await openEmbedded(config.dataDir, say);
  try {
    const applied = await migrate(database.write);
    if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
