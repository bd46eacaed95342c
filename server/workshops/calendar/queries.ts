import type { Knex } from 'knex';
import type { CalendarEntry } from '../../meetings/calendar/queries.ts';

/** What calendars say of the workshops with these ids, the earliest first. */
export async function calendarEntries(database: Knex, ids: number[]): Promise<CalendarEntry[]> {
  return database('workshops')
    .whereIn('id', ids)
    .whereNot({ status: 'draft' })
    .orderBy('starts_at')
    .orderBy('id')
    .select(
      'id',
      'uid',
      'status',
      'sequence',
      'title',
      'description as agenda',
      'form',
      'starts_at',
      'ends_at',
      'venue_name',
      'venue_address',
      'cancellation_reason',
      'demonstration',
      'created_at',
      'updated_at',
    )
    .select(database.raw('ST_X(point) as lon, ST_Y(point) as lat'));
}
