import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../../accounts/signed-in.ts';
import { utc } from '../../database/time-sql.ts';
import { isLate } from '../list/queries.ts';
import type { ConsultationOutcome } from '../status.ts';
import { unitsOf } from '../units/queries.ts';

export type WaitingConsultations = {
  /** Questions that staff are to send to a unit; null for others. */
  toConfirm: number | null;
  /** What units have not answered in time; null for others than staff. */
  late: number | null;
  /** What the caller's units are to answer; null for who answers for none. */
  queue: { open: number; late: number; next: { id: number; title: string; due: string }[] } | null;
  /** Answers to the caller's proposals with which nothing has been done yet. */
  feedback: { proposal: number; title: string; outcome: ConsultationOutcome; answeredAt: string }[];
};

/** What of consultations waits for somebody, for their start page. */
export async function waitingConsultations(database: Knex, caller: SignedIn): Promise<WaitingConsultations> {
  const units = await unitsOf(database, caller.userId);
  const staff = isStaff(caller) ? await countForStaff(database) : null;
  return {
    toConfirm: staff?.proposed ?? null,
    late: staff?.late ?? null,
    queue: units.length > 0 ? await queueOf(database, units) : null,
    feedback: await feedbackFor(database, caller.userId),
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
  const open = () => database('consultations').whereIn('unit', units).where('consultations.status', 'open');
  const [counts] = await open().select(
    database.raw(`count(*)::int as open, (count(*) filter (where ${isLate}))::int as late`),
  );
  const next = await open()
    .join('proposals', 'proposals.id', 'consultations.proposal')
    .orderBy(['consultations.due', 'consultations.id'])
    .limit(3)
    .select('consultations.id', 'proposals.title', database.raw("to_char(consultations.due, 'YYYY-MM-DD') as due"));
  return { ...counts, next };
}

async function feedbackFor(database: Knex, userId: string): Promise<WaitingConsultations['feedback']> {
  const { rows } = await database.raw(
    `select distinct on (proposals.id) proposals.id as proposal, proposals.title, consultations.outcome,
       ${utc('consultations.answered_at')} as "answeredAt"
     from proposals
     join proposal_authors on proposal_authors.proposal = proposals.id and proposal_authors.user_id = ?
     join consultations on consultations.proposal = proposals.id and consultations.status = 'answered'
     where proposals.status = 'feedback-given'
     order by proposals.id, consultations.round desc`,
    [userId],
  );
  return rows;
}
