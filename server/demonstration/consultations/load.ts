import type { Knex } from 'knex';
import { demonstrationAccounts } from '../../accounts/demonstration.ts';
import type { ConsultationOutcome } from '../../consultations/status.ts';
import { touch } from '../../database/versions.ts';
import { exchanges, opinions, questions } from './opinions.ts';
import {
  ensureExpert,
  ensureUnits,
  type FictionalProposal,
  fictionalProposals,
  hasConsultations,
  insertRounds,
  lockLoading,
  moveLastDays,
  type NewRound,
} from './queries.ts';
import { ownUnits, plannedUnits } from './units.ts';

/** Days until the last day of open consultations, in turn: some are late, one is due today. */
const lastDays = [-9, 2, 6, -3, 11, 0, 8, 4];

/**
 * Verifying units, the ready expert's place in two of them, and what units were asked about the fictional proposals and
 * said, in agreement with the status of each. Load the proposals first.
 */
export async function loadDemonstrationConsultations(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockLoading(transaction);
    const units = await ensureUnits(transaction, plannedUnits);
    const email = demonstrationAccounts.find(({ role }) => role === 'expert')?.email;
    const own = ownUnits.flatMap((code) => units.get(code) ?? []);
    if (email) await ensureExpert(transaction, email, own);
    if (!(await hasConsultations(transaction))) {
      const proposals = await fictionalProposals(transaction);
      const rounds = proposals.flatMap((proposal, index) =>
        roundsOf(proposal, index, { units, own, email: email ?? null }),
      );
      if (rounds.length > 0) await insertRounds(transaction, rounds);
    }
    await moveLastDays(transaction, lastDays);
    await touch(transaction, ['consultations']);
  });
}

type Cast = { units: Map<string, number>; own: number[]; email: string | null };
type Told = { round: number; outcome: ConsultationOutcome };

/** What must have been said for a proposal to be where it is. */
function toldBefore({ status }: FictionalProposal, index: number): Told[] {
  const improve: Told = { round: 1, outcome: 'to-improve' };
  const last = (round: number): Told => ({ round, outcome: 'no-remarks' });
  if (status === 'feedback-given')
    return [{ round: 1, outcome: (['to-improve', 'not-feasible', 'no-remarks'] as const)[index % 3] ?? 'to-improve' }];
  if (status === 'workshop' || status === 'improved') return [improve];
  if (status === 'ready' || status === 'submitted') return index % 2 === 0 ? [improve, last(2)] : [last(1)];
  return status === 'in-consultation' && index % 4 === 0 ? [improve] : [];
}

function roundsOf(proposal: FictionalProposal, index: number, cast: Cast): NewRound[] {
  const { status } = proposal;
  const told = toldBefore(proposal, index);
  const rounds = told.map(({ round, outcome }) => answered(proposal, index, cast, round, outcome, told.length));
  if (status === 'in-consultation') rounds.push(open(proposal, index, cast, told.length + 1));
  if (status === 'developed' && index % 3 === 0) rounds.push(begun(proposal, index, cast, 1));
  return rounds;
}

function begun({ id, theme, version, author }: FictionalProposal, index: number, cast: Cast, round: number): NewRound {
  const answering = plannedUnits.filter(({ themes }) => themes.includes(theme)).map(({ code }) => cast.units.get(code));
  return {
    proposal: id,
    round,
    status: 'proposed',
    unit: answering[index % answering.length] ?? [...cast.units.values()][0] ?? 0,
    question: questions[theme],
    proposalVersion: version,
    requestedBy: author,
    requestedDaysAgo: 1 + (index % 6),
    dueInDays: null,
    answeredDaysAgo: null,
    expertEmail: null,
    outcome: null,
    summary: '',
    remarks: {},
    messages: [],
  };
}

function open(proposal: FictionalProposal, index: number, cast: Cast, round: number): NewRound {
  const [asked, reply] = exchanges[index % exchanges.length] ?? ['', ''];
  const planned = begun(proposal, index, cast, round);
  const mine = cast.own.includes(planned.unit);
  return {
    ...planned,
    status: 'open',
    requestedDaysAgo: 12 + (index % 5),
    dueInDays: lastDays[index % lastDays.length] ?? 0,
    messages:
      mine && index % 2 === 0
        ? [
            { role: 'expert', body: asked },
            { role: 'author', body: reply },
          ]
        : [],
  };
}

function answered(
  proposal: FictionalProposal,
  index: number,
  cast: Cast,
  round: number,
  outcome: ConsultationOutcome,
  rounds: number,
): NewRound {
  const planned = begun(proposal, index, cast, round);
  const opinion = opinions[outcome][proposal.theme];
  const daysAgo = 6 + (index % 20) + 30 * (rounds - round + (proposal.status === 'in-consultation' ? 1 : 0));
  return {
    ...planned,
    ...opinion,
    status: 'answered',
    outcome,
    requestedDaysAgo: daysAgo + 12,
    dueInDays: -daysAgo + 2,
    answeredDaysAgo: daysAgo,
    expertEmail: cast.own.includes(planned.unit) ? cast.email : null,
  };
}
