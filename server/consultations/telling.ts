import type { Knex } from 'knex';
import { userById } from '../accounts/queries.ts';
import type { Language } from '../accounts/signed-in.ts';
import { carerOf } from '../areas/own/queries.ts';
import type { MailKind } from '../mail/letter.ts';
import { tell, tellStaff } from '../mail/tell.ts';
import { authorsOf, type ProposalRow } from '../proposals/queries.ts';
import type { Services } from '../services.ts';
import { sayDay } from './days.ts';
import type { ConsultationRow } from './queries.ts';
import type { ConsultationOutcome } from './status.ts';
import { expertIds, findUnit } from './units/queries.ts';

export type Post = Pick<Services, 'mail' | 'site'>;
type Writing = { values?: (language: Language) => Record<string, string>; note?: string; except?: string };

/** Its authors and the ambassador who accompanies them, each once. */
export async function authorSide(database: Knex, { id, area }: Pick<ProposalRow, 'id' | 'area'>): Promise<string[]> {
  const authors = await authorsOf(database, id);
  const carer = area === null ? null : await carerOf(database, area);
  return [...new Set([...authors.map(({ userId }) => userId), ...(carer ? [carer] : [])])];
}

/** Whoever has taken it, while they are in the unit; else all its experts. */
export async function expertSide(
  database: Knex,
  { expert, unit }: Pick<ConsultationRow, 'expert' | 'unit'>,
): Promise<string[]> {
  const experts = unit === null ? [] : await expertIds(database, unit);
  return expert && experts.includes(expert) ? [expert] : experts;
}

export async function tellAuthors(
  transaction: Knex,
  post: Post,
  kind: MailKind,
  proposal: ProposalRow,
  writing: Writing = {},
): Promise<void> {
  await tellAll(
    transaction,
    post,
    await authorSide(transaction, proposal),
    kind,
    `/proposals/${proposal.id}`,
    proposal,
    writing,
  );
}

export async function tellExperts(
  transaction: Knex,
  post: Post,
  kind: MailKind,
  consultation: Pick<ConsultationRow, 'id' | 'expert' | 'unit'>,
  proposal: ProposalRow,
  writing: Writing = {},
): Promise<void> {
  const people = await expertSide(transaction, consultation);
  await tellAll(transaction, post, people, kind, `/expert/${consultation.id}`, proposal, writing);
}

export async function tellAsked(
  transaction: Knex,
  post: Post,
  proposal: ProposalRow,
  asked: { unit: number; question: string },
): Promise<void> {
  await tellStaff(transaction, post, 'consultation-requested', {
    page: '/staff/consultations',
    values: { title: proposal.title, unit: await unitName(transaction, asked.unit) },
    note: asked.question,
  });
}

/** Tells both sides that a unit has been asked, and by when it is to answer. */
export async function tellOpened(
  transaction: Knex,
  post: Post,
  consultation: Pick<ConsultationRow, 'id' | 'unit' | 'due' | 'question'>,
  proposal: ProposalRow,
): Promise<void> {
  const { unit, due, question } = consultation;
  if (unit === null || due === null) return;
  const name = await unitName(transaction, unit);
  const values = (language: Language) => ({ unit: name, due: sayDay(due, language) });
  await tellAuthors(transaction, post, 'consultation-confirmed', proposal, { values });
  const asked = { ...consultation, expert: null };
  await tellExperts(transaction, post, 'consultation-assigned', asked, proposal, { values, note: question });
}

const answers: Record<ConsultationOutcome, MailKind> = {
  'no-remarks': 'consultation-no-remarks',
  'to-improve': 'consultation-to-improve',
  'not-feasible': 'consultation-not-feasible',
};

export async function tellAnswer(
  transaction: Knex,
  post: Post,
  answer: { unit: number | null; outcome: ConsultationOutcome; summary: string },
  proposal: ProposalRow,
): Promise<void> {
  const unit = answer.unit === null ? '' : await unitName(transaction, answer.unit);
  await tellAuthors(transaction, post, answers[answer.outcome], proposal, {
    values: () => ({ unit }),
    note: answer.summary,
  });
}

export async function unitName(database: Knex, id: number): Promise<string> {
  const unit = await findUnit(database, id);
  return unit ? `${unit.code} (${unit.name})` : '';
}

async function tellAll(
  transaction: Knex,
  post: Post,
  people: string[],
  kind: MailKind,
  page: string,
  { title }: ProposalRow,
  { values, note, except }: Writing,
): Promise<void> {
  for (const person of people) {
    if (person === except) continue;
    const language = (await userById(transaction, person))?.language ?? 'pl';
    await tell(transaction, post, person, kind, { page, values: { title, ...values?.(language) }, note });
  }
}
