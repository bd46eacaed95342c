import type { Knex } from 'knex';
import { areaFigures, byAreaVersion } from '../../areas/list/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { krakowDay, krakowToday } from '../../lateness/queries.ts';
import type { ApplicationStatus } from '../moves.ts';
import { submittedVersion } from '../queries.ts';
import type { QueueItem } from '../schema.ts';

const target: FilterTarget = {
  ...byAreaVersion,
  edition: 'applications.edition',
  text: ["applications.answers ->> 'name'", 'coalesce(versions.name, areas.name)'],
};

const waitingSince = 'coalesce(applications.waiting_since, applications.updated_at)';
/** Day in Kraków from which an application waits. */
export const waitingSinceDay = krakowDay(waitingSince);

const listing: Listing = {
  item: `json_build_object(
    'id', applications.id, 'applicantName', coalesce(applications.answers ->> 'name', '—'), 'status', applications.status,
    'waitingSince', ${waitingSince}, 'waitingDays', ${krakowToday} - ${waitingSinceDay},
    'areaVersion', case when versions.status = 'proposed' then versions.id end,
    'area', case when versions.id is not null then json_build_object(
      'name', coalesce(versions.name, areas.name), 'kind', coalesce(versions.kind, areas.kind), ${areaFigures}) end,
    'edition', applications.edition, 'demonstration', applications.demonstration)`,
  geometry: 'versions.display',
  key: `extract(epoch from ${waitingSince})`,
  keyType: 'number',
  id: 'applications.id',
};

/** Applications that were ever submitted, in these states, the one that waits longest first. */
export async function listQueue(
  database: Knex,
  filter: Filter,
  statuses: ApplicationStatus[],
  paging: { limit: number; cursor?: string },
): Promise<Page<QueueItem>> {
  return readPage(database, matchingApplications(database, filter, statuses), listing, paging);
}

export async function collectQueue(
  database: Knex,
  filter: Filter,
  statuses: ApplicationStatus[],
): Promise<Collection<QueueItem>> {
  return readCollection(database, matchingApplications(database, filter, statuses), listing);
}

/** Applications once submitted, in these states: rows of `applications`, `versions` and `areas`. */
export function matchingApplications(database: Knex, filter: Filter, statuses: ApplicationStatus[]): Knex.QueryBuilder {
  const submitted = database('applications')
    .joinRaw(`join area_versions versions on versions.id = ${submittedVersion} join areas on areas.id = versions.area`)
    .whereIn('applications.status', statuses);
  return applyFilter(submitted, filter, target);
}
