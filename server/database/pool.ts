import knex, { type Knex } from 'knex';
import pg from 'pg';

const int8 = 20;
const numeric = 1700;
pg.types.setTypeParser(int8, Number);
pg.types.setTypeParser(numeric, Number);

/** A knex over `pg`. Counts and sums come back as numbers: none here comes near 2^53. */
export function openPool(connection: string | pg.PoolConfig, max: number): Knex {
  return knex({
    client: 'pg',
    connection:
      typeof connection === 'string' ? { connectionString: connection } : (connection as Knex.PgConnectionConfig),
    pool: { min: 0, max },
    acquireConnectionTimeout: 15_000,
  });
}
