import type { Knex } from 'knex';

/** What a calendar says of a meeting. */
export type CalendarEntry = {
  id: number;
  uid: string;
  status: 'planned' | 'held' | 'cancelled';
  sequence: number;
  title: string;
  agenda: string;
  form: 'in-person' | 'online' | 'hybrid';
  starts_at: Date;
  ends_at: Date;
  venue_name: string | null;
  venue_address: string | null;
  lon: number | null;
  lat: number | null;
  cancellation_reason: string | null;
  demonstration: boolean;
  created_at: Date;
  updated_at: Date;
};

/** Of the meetings with these ids, the earliest first. */
export async function calendarEntries(database: Knex, ids: number[]): Promise<CalendarEntry[]> {
  return database('meetings')
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
      'agenda',
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
