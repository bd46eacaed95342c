import knex, { type Knex } from 'knex';
import pg from 'pg';

const int8 = 20;
const numeric = 1700;
pg.types.setTypeParser(int8, Number);
pg.types.setTypeParser(numeric, Number);

/**
 * Compiling a query costs PostgreSQL seconds where PostGIS functions are priced high, to save milliseconds: deriving an
 * area took 3 s instead of 20 ms.
 */
function prepare(connection: pg.Client, done: (error: Error | null, connection: pg.Client) => void): void {
  connection.query('set jit = off', (error) => done(error, connection));
}

/** A knex over `pg`. Counts and sums come back as numbers: none here comes near 2^53. */
export function openPool(connection: string | pg.PoolConfig, max: number): Knex {
  return knex({
    client: 'pg',
    connection:
      typeof connection === 'string' ? { connectionString: connection } : (connection as Knex.PgConnectionConfig),
    pool: { min: 0, max, afterCreate: prepare },
    acquireConnectionTimeout: 15_000,
  });
}
