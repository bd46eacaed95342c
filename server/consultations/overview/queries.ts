import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { krakowDay, krakowToday, type LateRow, readLate } from '../../lateness/queries.ts';
import { matchingConsultations } from '../list/queries.ts';

type Limits = { withinDays: number; most: number };
type Late = { total: number; items: LateRow[] };

const asked = {
  id: 'consultations.id',
  title: 'proposals.title',
  districts: 'proposals.districts::int[]',
  unit: 'answering.code',
};

/** Rounds that a unit has not answered by the last day. */
export async function roundsLate(database: Knex, filter: Filter, limits: Limits): Promise<Late> {
  const open = matchingConsultations(database, filter).where('consultations.status', 'open');
  return readLate(database, open, { ...asked, since: 'consultations.due' }, limits);
}

/** Rounds that staff have not sent to a unit yet. */
export async function roundsToConfirm(database: Knex, filter: Filter, limits: Limits): Promise<Late> {
  const proposed = matchingConsultations(database, filter).where('consultations.status', 'proposed');
  return readLate(database, proposed, { ...asked, since: krakowDay('consultations.requested_at') }, limits);
}

/** Rounds whose last day comes within so many days, today among them. */
export async function roundsDue(
  database: Knex,
  filter: Filter,
  days: number,
): Promise<{ id: number; title: string; districts: number[]; unit: string; day: string }[]> {
  return matchingConsultations(database, filter)
    .where('consultations.status', 'open')
    .whereRaw(`consultations.due between ${krakowToday} and ${krakowToday} + ?::int`, [days])
    .select(
      database.raw(`${asked.id} as id, ${asked.title} as title, ${asked.districts} as districts, ${asked.unit} as unit,
        to_char(consultations.due, 'YYYY-MM-DD') as day`),
    );
}
