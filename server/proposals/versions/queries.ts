import type { Knex } from 'knex';
import type { ProposalContent } from '../schema.ts';

/** Savings of one person within this time are one version. */
const together = "interval '10 minutes'";

/** Writes what a proposal says now, in place of the last version when that is the same person's work of these minutes. */
export async function writeVersion(
  transaction: Knex,
  { proposal, number, content, by }: { proposal: number; number: number; content: ProposalContent; by: string },
): Promise<void> {
  const text = JSON.stringify(content);
  const replaced = await transaction('proposal_versions')
    .where({ proposal, saved_by: by, kept: false })
    .whereRaw(`begun_at > now() - ${together}`)
    .whereRaw('number = (select max(number) from proposal_versions where proposal = ?)', [proposal])
    .update({ number, content: text, saved_at: transaction.fn.now() });
  if (replaced === 0) await transaction('proposal_versions').insert({ proposal, number, content: text, saved_by: by });
}

/** From now on something refers to what the proposal says at present: that version is not replaced any more. */
export async function keepVersion(transaction: Knex, proposal: number): Promise<void> {
  await transaction.raw(
    `update proposal_versions set kept = true
     where proposal = :proposal and number = (select max(number) from proposal_versions where proposal = :proposal)`,
    { proposal },
  );
}

export type ProposalVersion = { number: number; content: ProposalContent; savedBy: string | null; savedAt: string };

/** All versions, the newest first; the first is what the proposal says now. */
export async function readVersions(database: Knex, proposal: number): Promise<ProposalVersion[]> {
  const rows = await database('proposal_versions')
    .leftJoin('users', 'users.id', 'saved_by')
    .where({ proposal })
    .orderBy('number', 'desc')
    .select('number', 'content', { savedBy: 'users.name' }, { savedAt: 'saved_at' });
  return rows.map((row: ProposalVersion & { savedAt: Date }) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}

/** The version in which a proposal first became public; 0 when that is not known. */
export async function firstPublicVersion(database: Knex, proposal: number): Promise<number> {
  const row = await database('proposal_events')
    .where({ proposal, from_status: 'draft' })
    .whereNot({ to_status: 'draft' })
    .min({ version: 'version' })
    .first();
  return row?.version ?? 0;
}
