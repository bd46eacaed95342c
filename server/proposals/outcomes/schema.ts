import { z } from 'zod';
import { typedLine } from '../../http/storable.ts';
import { proposalOutcomes } from '../status.ts';

const id = z.number().int();

export const outcomeImportQuery = z.object({
  source: typedLine(500).min(3).describe('Where the city published it'),
  name: typedLine(200).default('').describe('Of the file'),
});

/** A line of a file of outcomes: what it says, whom it is about, or what is wrong with it. */
export const outcomeRow = z.object({
  line: z.number().int().describe('In the file, the first is 1'),
  number: z.string(),
  state: z.enum(['matches', 'same', 'wrong']).describe('same: it says what is known already, so nothing is done'),
  problem: z
    .enum([
      'no-number',
      'unknown-number',
      'unknown-outcome',
      'bad-cost',
      'bad-votes',
      'bad-points',
      'bad-day',
      'bad-reason',
      'twice',
    ])
    .nullable(),
  detail: z.string().nullable().describe('A Polish sentence'),
  proposal: z.object({ id, title: z.string(), outcome: z.enum(proposalOutcomes).nullable() }).nullable(),
  outcome: z.enum(proposalOutcomes).nullable(),
  reason: z.string(),
  costPln: z.number().nullable(),
  votes: z.number().int().nullable(),
  points: z.number().int().nullable(),
  day: z.string().nullable(),
});
export type OutcomeRow = z.output<typeof outcomeRow>;

export const outcomePreview = z.object({
  rows: z.array(outcomeRow),
  matching: z.number().int(),
  same: z.number().int(),
  wrong: z.number().int(),
});

export const outcomeImport = z.object({
  id,
  fileName: z.string(),
  source: z.string(),
  importedBy: z.string().nullable(),
  importedAt: z.string(),
  count: z.number().int().describe('Proposals that it is about'),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type OutcomeImport = z.output<typeof outcomeImport>;
export const outcomeImports = z.object({ items: z.array(outcomeImport) });
export const importedOutcomes = outcomePreview.extend({ import: outcomeImport });
