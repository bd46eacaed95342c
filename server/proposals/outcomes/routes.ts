import type { Knex } from 'knex';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { happened } from '../../happenings/happen.ts';
import { created, json } from '../../http/answer.ts';
import type { Binary } from '../../http/binary.ts';
import { type EndpointDescription, endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { tell } from '../../mail/tell.ts';
import { authorsOf } from '../queries.ts';
import {
  insertImport,
  insertOutcomes,
  lockImport,
  lockProposals,
  markUndone,
  proposalsOfImport,
  readImports,
  type Submitted,
  settleOutcomes,
  submittedWith,
} from './queries.ts';
import { plainNumber, readRow } from './read-row.ts';
import {
  importedOutcomes,
  type OutcomeRow,
  outcomeImport,
  outcomeImportQuery,
  outcomeImports,
  outcomePreview,
} from './schema.ts';
import { readTable } from './table.ts';
import { outcomeWords } from './words.ts';

const table: Binary = { types: ['text/csv', 'text/plain', 'application/octet-stream'], maxBytes: 2_000_000 };

export const listOutcomeImports = endpoint({
  summary: 'Imported files of later outcomes, the newest first',
  answer: outcomeImports,
  handle: async (_input, { database: { write } }) => json({ items: await readImports(write) }),
});

export const previewOutcomes = endpoint<Record<never, never>, Buffer>({
  summary: 'What a file of outcomes would change: what matches, what does not and why; nothing is kept',
  audit: 'never',
  binary: table,
  answer: outcomePreview,
  handle: async ({ body }, { database: { write } }) => json(counted((await readRows(write, body)).rows)),
});

type ImportInput = Parameters<EndpointDescription<typeof outcomeImportQuery.shape, Buffer>['handle']>[0];
export const importOutcomes = endpoint({
  summary: 'Import the outcomes that match; their authors are told',
  query: outcomeImportQuery,
  binary: table,
  answer: importedOutcomes,
  handle: async ({ caller, query, body }: ImportInput, services) => {
    const me = required(caller);
    const { id, rows } = await changing(services, ['proposals'], async (transaction) => {
      const seen = await readRows(transaction, body);
      await lockProposals(
        transaction,
        seen.submitted.map(({ id }) => id),
      );
      const { rows, submitted } = await readRows(transaction, body);
      const wanted = rows.flatMap((row) => {
        const proposal = submitted.find(({ id }) => row.state === 'matches' && id === row.proposal?.id);
        return proposal ? [{ ...row, proposal }] : [];
      });
      if (wanted.length === 0)
        throw new Problem(422, 'nothing-to-import', 'W tym pliku nie ma nic nowego o złożonych projektach.', {
          rows: rows.slice(0, 100),
        });
      const id = await insertImport(transaction, { fileName: query.name, source: query.source, by: me.userId });
      await insertOutcomes(
        transaction,
        id,
        wanted.map(({ proposal, outcome, reason, costPln, votes, points, day }) => ({
          proposal: proposal.id,
          outcome,
          reason,
          costPln,
          votes,
          points,
          day,
        })),
      );
      await settleOutcomes(
        transaction,
        wanted.map(({ proposal }) => proposal.id),
      );
      for (const row of wanted)
        if (row.outcome !== row.proposal.outcome) await tellOutcome(transaction, services, row.proposal, row);
      return { id, rows };
    });
    const [made] = await readImports(services.database.write, id);
    return created({ ...counted(rows), import: made }, id);
  },
});

export const undoOutcomes = endpoint({
  summary: 'Take an import back: each proposal has again what was imported before',
  body: nothing,
  answer: outcomeImport,
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = /^\d{1,9}$/.test(path.id ?? '') ? Number(path.id) : 0;
    await changing(services, ['proposals'], async (transaction) => {
      const found = await lockImport(transaction, id);
      if (!found) throw notFound('Takiego importu nie ma.');
      if (found.undone_at) throw new Problem(409, 'already-undone', 'Ten import jest już cofnięty.');
      const proposals = await proposalsOfImport(transaction, id);
      await lockProposals(transaction, proposals);
      await markUndone(transaction, id, me.userId);
      await settleOutcomes(transaction, proposals);
    });
    const [undone] = await readImports(services.database.write, id);
    return json(undone);
  },
});

async function readRows(database: Knex, bytes: Buffer): Promise<{ rows: OutcomeRow[]; submitted: Submitted[] }> {
  const cells = readTable(bytes);
  const submitted = await submittedWith(
    database,
    cells.map(({ number }) => plainNumber(number)),
  );
  const before = new Set<string>();
  const rows = cells.map((row) => readRow(row, submitted, before));
  return { rows, submitted: [...submitted.values()] };
}

const counted = (rows: OutcomeRow[]) => {
  const count = (state: OutcomeRow['state']) => rows.filter((row) => row.state === state).length;
  return { rows, matching: count('matches'), same: count('same'), wrong: count('wrong') };
};

async function tellOutcome(
  transaction: Knex,
  services: Parameters<typeof tell>[1],
  { id, title, edition }: Submitted,
  { outcome, reason, number }: OutcomeRow,
): Promise<void> {
  if (!outcome) return;
  await happened(transaction, { kind: 'proposal-outcome', about: 'proposal', subject: id, title, edition });
  for (const { userId, language } of await authorsOf(transaction, id))
    await tell(transaction, services, userId, 'proposal-outcome', {
      page: `/proposals/${id}`,
      values: { title, number, outcome: outcomeWords[outcome][language] },
      note: reason,
    });
}
