import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { krakowDay, krakowToday, type LateRow, readLate } from '../../lateness/queries.ts';
import { matchingWorkshops } from '../list/queries.ts';

const districts = `array(select workshops.district::int where workshops.district is not null)`;

/** Workshops and marathons that are over and not closed. */
export async function workshopsToClose(
  database: Knex,
  filter: Filter,
  limits: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const over = matchingWorkshops(database, filter, { stage: ['planned'] }).whereRaw('workshops.ends_at <= now()');
  const since = krakowDay('workshops.ends_at');
  return readLate(database, over, { id: 'workshops.id', title: 'workshops.title', districts, since }, limits);
}

/** Workshops and marathons that begin within so many days. */
export async function workshopsToCome(database: Knex, filter: Filter, days: number) {
  return matchingWorkshops(database, filter, { stage: ['planned'] })
    .whereRaw(`workshops.starts_at > now() and ${krakowDay('workshops.starts_at')} <= ${krakowToday} + ?::int`, [days])
    .select(
      'workshops.id',
      'workshops.title',
      'workshops.kind',
      { startsAt: 'workshops.starts_at' },
      database.raw(`${districts} as districts`),
    );
}
