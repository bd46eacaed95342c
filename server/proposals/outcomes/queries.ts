import type { Knex } from 'knex';
import { utc } from '../../database/time-sql.ts';
import type { ProposalOutcome } from '../status.ts';
import type { OutcomeImport, OutcomeRow } from './schema.ts';

export type Said = Pick<OutcomeRow, 'outcome' | 'reason' | 'costPln' | 'votes' | 'points' | 'day'>;
export type Submitted = {
  id: number;
  title: string;
  edition: number;
  number: string;
  outcome: ProposalOutcome | null;
  /** What was imported of it last. */
  last: Said | null;
};

/** Submitted proposals that have one of the official numbers. */
export async function submittedWith(database: Knex, numbers: string[]): Promise<Map<string, Submitted>> {
  const { rows } = await database.raw(
    `select proposals.id, title, edition, official_number as number, proposals.outcome,
            (select json_build_object('outcome', known.outcome, 'reason', reason, 'costPln', known.cost_pln::float8,
                      'votes', votes, 'points', points, 'day', day)
             from proposal_outcomes known join outcome_imports on outcome_imports.id = import
             where proposal = proposals.id and undone_at is null order by known.id desc limit 1) as last
     from proposals where official_number = any(?::text[])`,
    [numbers],
  );
  return new Map(rows.map((row: Submitted) => [row.number, row]));
}

/** Keeps the proposals from others until the transaction ends, always in one order. */
export async function lockProposals(transaction: Knex, ids: number[]): Promise<void> {
  await transaction('proposals').whereIn('id', ids).orderBy('id').forUpdate().select('id');
}

export async function insertImport(
  transaction: Knex,
  { fileName, source, by }: { fileName: string; source: string; by: string },
): Promise<number> {
  const [row] = await transaction('outcome_imports').insert({ file_name: fileName, source, imported_by: by }, ['id']);
  return row.id;
}

export async function insertOutcomes(
  transaction: Knex,
  id: number,
  outcomes: (Said & { proposal: number })[],
): Promise<void> {
  await transaction.batchInsert(
    'proposal_outcomes',
    outcomes.map(({ costPln, ...rest }) => ({ import: id, cost_pln: costPln, ...rest })),
    500,
  );
}

export async function proposalsOfImport(database: Knex, id: number): Promise<number[]> {
  return database('proposal_outcomes').where({ import: id }).orderBy('proposal').pluck('proposal');
}

/** The outcome of each proposal is what was imported last and not taken back. */
export async function settleOutcomes(transaction: Knex, proposals: number[]): Promise<void> {
  await transaction.raw(
    `update proposals set moved_at = now(), outcome = (
       select known.outcome from proposal_outcomes known join outcome_imports on outcome_imports.id = import
       where proposal = proposals.id and undone_at is null order by known.id desc limit 1)
     where id = any(?::int[]) and status = 'submitted'`,
    [proposals],
  );
}

export async function lockImport(
  transaction: Knex,
  id: number,
): Promise<{ id: number; undone_at: Date | null } | undefined> {
  return transaction('outcome_imports').where({ id }).forUpdate().first('id', 'undone_at');
}

export async function markUndone(transaction: Knex, id: number, by: string): Promise<void> {
  await transaction('outcome_imports').where({ id }).update({ undone_by: by, undone_at: transaction.fn.now() });
}

/** Imports, the newest first; of one id when it is given. */
export async function readImports(database: Knex, id?: number): Promise<OutcomeImport[]> {
  const query = database('outcome_imports')
    .leftJoin({ importer: 'users' }, 'importer.id', 'imported_by')
    .leftJoin({ undoer: 'users' }, 'undoer.id', 'undone_by')
    .orderBy('outcome_imports.id', 'desc')
    .limit(200)
    .select(
      'outcome_imports.id',
      'source',
      { fileName: 'file_name', importedBy: 'importer.name', undoneBy: 'undoer.name' },
      database.raw(`${utc('imported_at')} as "importedAt", ${utc('undone_at')} as "undoneAt"`),
      database.raw('(select count(*)::int from proposal_outcomes where import = outcome_imports.id) as count'),
    );
  if (id !== undefined) query.where('outcome_imports.id', id);
  return query;
}
