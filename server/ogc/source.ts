import type { Knex } from 'knex';

export type PropertyType = 'integer' | 'number' | 'string' | 'boolean' | 'date' | 'date-time' | 'integers' | 'strings';

/** A published property of a feature: an SQL expression over the rows of its source. */
export type Property = { sql: string; type: PropertyType; title: string };

/**
 * What a topic publishes as features, stated by the topic itself in SQL. Properties are flat, so that every program for
 * maps can show them in a table; their names stay the same for good.
 */
export type Source = {
  /** Public rows only. */
  rows: (database: Knex) => Knex.QueryBuilder;
  /** Integer that names a feature, unique in its source; features stand in its order. */
  id: string;
  /** In EPSG:4326; null where nothing of the source has a place of its own. */
  geometry: string | null;
  properties: Record<string, Property>;
  /** From when to when a feature was true or takes place: timestamps, the second null where it has no end. */
  time?: { from: string; to: string };
};
