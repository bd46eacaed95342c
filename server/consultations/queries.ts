import type { Knex } from 'knex';
import type { ProposalStatus } from '../proposals/status.ts';
import type { ConsultationOutcome, ConsultationStatus, RemarkField } from './status.ts';

/** What moves and permissions are decided by. */
export type ConsultationRow = {
  id: number;
  proposal: number;
  round: number;
  status: ConsultationStatus;
  proposed_unit: number;
  unit: number | null;
  question: string;
  proposal_version: number;
  from_status: ProposalStatus | null;
  due: string | null;
  expert: string | null;
  outcome: ConsultationOutcome | null;
  summary: string;
  remarks: Partial<Record<RemarkField, string>>;
  reason: string;
  reminded_at: Date | null;
  version: number;
};

const columns = [
  'id',
  'proposal',
  'round',
  'status',
  'proposed_unit',
  'unit',
  'question',
  'proposal_version',
  'from_status',
  'due',
  'expert',
  'outcome',
  'summary',
  'remarks',
  'reason',
  'reminded_at',
  'version',
] as const;

const dayAsText = "to_char(due, 'YYYY-MM-DD') as due";

export async function readConsultation(database: Knex, id: number): Promise<ConsultationRow | undefined> {
  return database('consultations')
    .where({ id })
    .first(...columns.filter((column) => column !== 'due'), database.raw(dayAsText));
}

/** The same, kept from others until the transaction ends. Lock its proposal first, as everywhere. */
export async function lockConsultation(transaction: Knex, id: number): Promise<ConsultationRow | undefined> {
  await transaction('consultations').where({ id }).forUpdate().first('id');
  return readConsultation(transaction, id);
}

/** @returns its id, or undefined when another one of the proposal waits or is open */
export async function insertConsultation(
  transaction: Knex,
  asked: { proposal: number; unit: number; question: string; proposalVersion: number; by: string },
): Promise<number | undefined> {
  const { rows } = await transaction.raw(
    `insert into consultations (proposal, round, proposed_unit, question, proposal_version, requested_by)
     select :proposal, coalesce(max(round), 0) + 1, :unit, :question, :version, :by
     from consultations where proposal = :proposal
     on conflict do nothing returning id`,
    {
      proposal: asked.proposal,
      unit: asked.unit,
      question: asked.question,
      version: asked.proposalVersion,
      by: asked.by,
    },
  );
  return rows[0]?.id;
}

/** Changes a locked one and raises its version. */
export async function updateConsultation(transaction: Knex, id: number, change: object): Promise<void> {
  await transaction('consultations')
    .where({ id })
    .update({ ...change, version: transaction.raw('version + 1') });
}

/** The one that waits to be confirmed or is open, of a proposal. */
export async function currentOf(database: Knex, proposal: number): Promise<number | undefined> {
  const row = await database('consultations').where({ proposal }).whereIn('status', ['proposed', 'open']).first('id');
  return row?.id;
}
