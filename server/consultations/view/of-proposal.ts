import type { Knex } from 'knex';
import type { SignedIn } from '../../accounts/signed-in.ts';
import { noSuchProposal } from '../../proposals/missing.ts';
import { type ProposalRow, readProposal } from '../../proposals/queries.ts';
import { publicStatuses } from '../../proposals/status.ts';
import { isOnTheWay, whatIsMissing } from '../asking/askable.ts';
import { messagesOf } from '../messages/queries.ts';
import { movesOf } from '../moves.ts';
import { rolesIn } from '../parties.ts';
import type { OfProposal } from '../schema.ts';
import type { PartyRole } from '../status.ts';
import { readUnits, unitsOf } from '../units/queries.ts';
import { type Round, roundsOf } from './queries.ts';

/**
 * Consultations of a proposal as a caller sees them.
 *
 * @throws Problem 404 for none, and for one that the caller may not read
 */
export async function readOfProposal(database: Knex, caller: SignedIn | null, id: number): Promise<OfProposal> {
  const proposal = await readProposal(database, id);
  if (!proposal) throw noSuchProposal();
  const roles = await rolesIn(database, caller, proposal, null);
  const units = caller ? await unitsOf(database, caller.userId) : [];
  const rounds = await roundsOf(database, id);
  const asked = rounds.some(({ askedUnit }) => askedUnit !== null && units.includes(askedUnit));
  if (!publicStatuses.includes(proposal.status) && roles.length === 0 && !asked) throw noSuchProposal();
  const threads = caller
    ? await messagesOf(
        database,
        rounds.map(({ id: round }) => round),
        caller.userId,
      )
    : new Map();
  return {
    rounds: rounds.flatMap((round) => {
      const expert = round.askedUnit !== null && units.includes(round.askedUnit);
      const own: PartyRole[] = expert ? [...roles, 'expert'] : roles;
      if (own.length === 0 && round.status !== 'open' && round.status !== 'answered') return [];
      return [
        { ...publicPart(round), parties: own.length > 0 ? ofParties(round, own, threads.get(round.id) ?? []) : null },
      ];
    }),
    ask: await askOf(database, proposal, roles, rounds),
  };
}

function publicPart({ id, round, status, unit, requestedAt, due, late, outcome, summary, answeredAt }: Round) {
  return { id, round, status, unit, requestedAt, due, late, outcome, summary, answeredAt };
}

type Parties = NonNullable<OfProposal['rounds'][number]['parties']>;

function ofParties(round: Round, roles: PartyRole[], messages: Parties['messages']): Parties {
  const { question, expert, remarks, reason, proposalVersion, version } = round;
  const may = movesOf(round, roles).filter((move) => move === 'recall' || move === 'write');
  return { question, expert, remarks, reason, proposalVersion, version, messages, may };
}

async function askOf(
  database: Knex,
  proposal: ProposalRow,
  roles: PartyRole[],
  rounds: Round[],
): Promise<OfProposal['ask']> {
  if (!roles.includes('author') && !roles.includes('ambassador')) return null;
  const because = await whyNot(database, proposal, rounds);
  return { may: because === null, because, version: proposal.version };
}

async function whyNot(database: Knex, proposal: ProposalRow, rounds: Round[]) {
  if (rounds.some(({ status }) => status === 'proposed' || status === 'open')) return 'waiting';
  if (!isOnTheWay(proposal)) return 'status';
  if ((await whatIsMissing(database, proposal)).length > 0) return 'incomplete';
  return (await readUnits(database)).some(({ active }) => active) ? null : 'no-units';
}
