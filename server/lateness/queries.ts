import type { Knex } from 'knex';

/** SQL of the day in Kraków that an instant belongs to, and of today there. */
export const krakowDay = (instant: string): string => `(${instant} at time zone 'Europe/Warsaw')::date`;
export const krakowToday = krakowDay('now()');

/** How rows of a query wait: SQL expressions over them. */
export type Lateness = {
  id: string;
  /** What it is called, of what everybody on the staff may read; null where it goes by its number. */
  title: string;
  /** Numbers of the districts that it lies in, int[]. */
  districts: string;
  /** Day from which its days are counted. */
  since: string;
  /** Whose turn it is, where that is a unit of the city. */
  unit?: string;
};

export type LateRow = {
  id: number;
  title: string | null;
  districts: number[];
  unit: string | null;
  /** Days past the last one on which it was in time. */
  daysLate: number;
};

/**
 * Rows that have waited for more days than they may, the latest first, and how many there are in all.
 *
 * @param withinDays how long one may wait; on the day after it is one day late
 * @param most rows that are given
 */
export async function readLate(
  database: Knex,
  matching: Knex.QueryBuilder,
  { id, title, districts, since, unit = 'null' }: Lateness,
  { withinDays, most }: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const daysLate = `${krakowToday} - (${since}) - ?::int`;
  const rows: (LateRow & { total: number })[] = await matching
    .whereRaw(`${daysLate} > 0`, [withinDays])
    .select(
      database.raw(
        `${id} as id, ${title} as title, ${districts} as districts, ${unit} as unit, ${daysLate} as "daysLate",
         (count(*) over ())::int as total`,
        [withinDays],
      ),
    )
    .orderByRaw(`${since}, ${id}`)
    .limit(most);
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...row }) => row) };
}
