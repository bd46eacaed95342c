import type { Knex } from 'knex';

/**
 * Access to PostGIS. `read` may be a replica and lags; `write` never does. Both are the same pool when there is one
 * server only. `kind` is for start-up messages and tests, never for choosing SQL: the same SQL runs on both.
 */
export type Database = {
  kind: 'embedded' | 'external';
  write: Knex;
  read: Knex;
  close: () => Promise<void>;
};
