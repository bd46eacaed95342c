import type { Knex } from 'knex';
import { krakowDay, krakowToday, type LateRow, readLate } from '../../lateness/queries.ts';

/** Trainings that are over and not closed. A training is for ambassadors of the whole city. */
export async function trainingsToClose(
  database: Knex,
  edition: number,
  limits: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const over = database('trainings').where({ status: 'planned', edition }).whereRaw('ends_at <= now()');
  return readLate(database, over, { id: 'id', title: 'title', districts: whole, since: krakowDay('ends_at') }, limits);
}

/** Trainings that begin within so many days. */
export async function trainingsToCome(database: Knex, edition: number, days: number) {
  return database('trainings')
    .where({ status: 'planned', edition })
    .whereRaw(`starts_at > now() and ${krakowDay('starts_at')} <= ${krakowToday} + ?::int`, [days])
    .select('id', 'title', { startsAt: 'starts_at' }, database.raw(`${whole} as districts`));
}

const whole = `'{}'::int[]`;
