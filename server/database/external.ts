import type { Database } from './database.ts';
import { openPool } from './pool.ts';

/** Opens PostgreSQL + PostGIS by address; reads go to the replica when one is given. */
export function openExternal(url: string, readUrl?: string): Database {
  const write = openPool(url, 10);
  const read = readUrl ? openPool(readUrl, 10) : write;
  return {
    kind: 'external',
    write,
    read,
    close: async () => {
      await write.destroy();
      if (read !== write) await read.destroy();
    },
  };
}
