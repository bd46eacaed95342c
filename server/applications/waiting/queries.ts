import type { Knex } from 'knex';

export type WaitingApplications = {
  /** The applicant's own that they are to finish. */
  own: { id: number; status: 'draft' | 'returned' }[];
  /** Submitted ones that staff are to decide. */
  toDecide: number;
};

/** What of applications waits for somebody; how many wait for staff is counted only for them. */
export async function waitingApplications(
  database: Knex,
  { userId, staff }: { userId: string; staff: boolean },
): Promise<WaitingApplications> {
  const own = await database('applications')
    .where({ applicant: userId })
    .whereIn('status', ['draft', 'returned'])
    .orderBy('id')
    .select('id', 'status');
  if (!staff) return { own, toDecide: 0 };
  const row = await database('applications').where({ status: 'submitted' }).count({ count: '*' }).first();
  return { own, toDecide: Number(row?.count ?? 0) };
}
