import type { Knex } from 'knex';
import { leastDistrictShare } from '../../areas/list/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { krakowDay, krakowToday, type LateRow, readLate } from '../../lateness/queries.ts';
import { matchingMeetings } from '../list/queries.ts';

/** Where a meeting is held and where the areas that it concerns lie: where the filter finds it. */
const districts = `array(
  select meetings.district::int where meetings.district is not null
  union
  select area_districts.district::int from meeting_areas
  join area_versions on area_versions.area = meeting_areas.area and area_versions.status = 'approved'
  join area_districts on area_districts.area_version = area_versions.id and share > ${leastDistrictShare}
  where meeting_areas.meeting = meetings.id
  order by 1)`;

export type MeetingGroup = { status: 'planned' | 'held'; districts: number[]; count: number };

/** Meetings held, and those planned that are not over before today, by the districts that they concern. */
export async function tallyMeetings(database: Knex, filter: Filter): Promise<MeetingGroup[]> {
  const each = matchingMeetings(database, filter, { stage: ['planned', 'held'] })
    .whereRaw(`(meetings.status = 'held' or ${krakowDay('meetings.ends_at')} >= ${krakowToday})`)
    .select('meetings.status', database.raw(`${districts} as districts`))
    .as('each');
  return database
    .from(each)
    .groupBy('status', 'districts')
    .select('status', 'districts', database.raw('count(*)::int as count'));
}

/** Meetings that are over and of which nobody has said what came of them. */
export async function meetingsToTell(
  database: Knex,
  filter: Filter,
  limits: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const over = matchingMeetings(database, filter, { stage: ['planned'] }).whereRaw('meetings.ends_at <= now()');
  const since = krakowDay('meetings.ends_at');
  return readLate(database, over, { id: 'meetings.id', title: 'meetings.title', districts, since }, limits);
}

/** Planned meetings that begin within so many days. */
export async function meetingsToCome(database: Knex, filter: Filter, days: number) {
  return matchingMeetings(database, filter, { stage: ['planned'] })
    .whereRaw(`meetings.starts_at > now() and ${krakowDay('meetings.starts_at')} <= ${krakowToday} + ?::int`, [days])
    .select(
      'meetings.id',
      'meetings.title',
      { startsAt: 'meetings.starts_at' },
      database.raw(`${districts} as districts`),
    );
}
