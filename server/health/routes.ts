import { z } from 'zod';
import { pendingMigrations } from '../database/migrate.ts';
import { ping } from '../database/queries.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';

export const alive = endpoint({
  summary: 'The process answers',
  answer: z.object({ status: z.literal('alive') }),
  handle: () => json({ status: 'alive' }),
});

export const ready = endpoint({
  summary: 'The database is reachable and all migrations are applied',
  answer: z.object({ status: z.literal('ready'), database: z.enum(['embedded', 'external']) }),
  handle: async (_input, { database, log }) => {
    try {
      await ping(database.write);
      await ping(database.read);
    } catch (error) {
      log.error({ err: error }, 'database unreachable');
      throw new Problem(503, 'not-ready', 'Baza danych nie odpowiada.');
    }
    const pending = await pendingMigrations(database.write);
    if (pending.length > 0) throw new Problem(503, 'not-ready', 'Baza danych czeka na migracje.', { pending });
    return json({ status: 'ready', database: database.kind });
  },
});
