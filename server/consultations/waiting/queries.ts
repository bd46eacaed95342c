import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../../accounts/signed-in.ts';
import { isLate } from '../list/queries.ts';
import { unitsOf } from '../units/queries.ts';

export type WaitingConsultations = {
  /** Questions that staff are to send to a unit; null for others. */
  toConfirm: number | null;
  /** What units have not answered in time; null for others than staff. */
  late: number | null;
  /** What the caller's units are to answer, with the first last day; null for who answers for none. */
  queue: { open: number; late: number; due: string | null } | null;
};

/** What of consultations waits for somebody, for their start page. */
export async function waitingConsultations(database: Knex, caller: SignedIn): Promise<WaitingConsultations> {
  const units = await unitsOf(database, caller.userId);
  const staff = isStaff(caller) ? await countForStaff(database) : null;
  return {
    toConfirm: staff?.proposed ?? null,
    late: staff?.late ?? null,
    queue: units.length > 0 ? await queueOf(database, units) : null,
  };
}

async function countForStaff(database: Knex): Promise<{ proposed: number; late: number }> {
  const [counts] = await database('consultations')
    .whereIn('status', ['proposed', 'open'])
    .select(
      database.raw(`(count(*) filter (where status = 'proposed'))::int as proposed,
                    (count(*) filter (where ${isLate}))::int as late`),
    );
  return counts;
}

async function queueOf(database: Knex, units: number[]) {
  const [counts] = await database('consultations')
    .whereIn('unit', units)
    .where({ status: 'open' })
    .select(
      database.raw(`count(*)::int as open, (count(*) filter (where ${isLate}))::int as late,
                    to_char(min(due), 'YYYY-MM-DD') as due`),
    );
  return counts;
}
