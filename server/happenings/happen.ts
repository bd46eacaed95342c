import type { Knex } from 'knex';
import { insertHappening } from './queries.ts';

/** What of public life is news. */
export const happeningKinds = [
  'area-approved',
  'ambassador-changed',
  'meeting-planned',
  'meeting-changed',
  'meeting-cancelled',
  'meeting-held',
  'need-marked',
  'proposal-developed',
  'proposal-moved',
  'proposal-outcome',
  'workshop-planned',
  'workshop-cancelled',
  'post-written',
] as const;
export type HappeningKind = (typeof happeningKinds)[number];

export const subjectKinds = ['area', 'meeting', 'need', 'proposal', 'workshop'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export type Happening = {
  kind: HappeningKind;
  /** What it is about, with its id; where that lies is asked of its own topic. */
  about: SubjectKind;
  subject: number;
  /** What the subject is called now. */
  title: string;
  edition?: number;
  /** Account whose doing it is; they are not told of it. */
  actor?: string;
};

/** Writes a line of the news in the transaction that causes it. Only what is public may be told. */
export async function happened(transaction: Knex, happening: Happening): Promise<void> {
  await insertHappening(transaction, happening);
}
