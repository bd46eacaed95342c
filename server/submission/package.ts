import type { Knex } from 'knex';
import type { SignedIn } from '../accounts/signed-in.ts';
import { readEdition } from '../editions/queries.ts';
import { Problem } from '../http/problem.ts';
import { findingsOf } from '../proposals/check/findings.ts';
import { readRules } from '../proposals/rules/queries.ts';
import type { ProposalWhole } from '../proposals/schema.ts';
import { viewProposal } from '../proposals/whole/view.ts';
import { fieldsOf } from './fields.ts';
import { districtNames } from './queries.ts';
import type { SubmissionPackage } from './schema.ts';

const steps = ['ready', 'reopen', 'submit', 'undo-submit', 'edit'] as const;

/**
 * Everything that the city's form asks for.
 *
 * @throws Problem 404 for none and for a draft of others, 403 for whoever does not work on it
 */
export async function readPackage(
  database: Knex,
  id: number,
  caller: SignedIn,
): Promise<{ ready: SubmissionPackage; proposal: ProposalWhole }> {
  const proposal = await viewProposal(database, id, caller);
  const works = proposal.mine || proposal.accompanies || proposal.may.length > 0 || isOfTheCity(caller);
  if (!works)
    throw new Problem(403, 'not-yours', 'Pakiet do złożenia widzą autorzy projektu i osoby, które im pomagają.');
  const rules = await readRules(database, proposal.edition);
  const submission = (await readEdition(database, proposal.edition))?.stages.find(
    ({ stage }) => stage === 'submission',
  );
  const ready: SubmissionPackage = {
    id,
    version: proposal.version,
    title: proposal.title,
    status: proposal.status,
    officialNumber: proposal.officialNumber,
    fields: fieldsOf(proposal, rules, await districtNames(database)),
    costs: proposal.costs,
    costPln: proposal.costPln,
    findings: await findingsOf(database, id),
    rules,
    opens: submission?.opens ?? null,
    closes: submission?.closes ?? null,
    may: steps.filter((step) => proposal.may.includes(step)),
  };
  return { ready, proposal };
}

const isOfTheCity = ({ roles }: SignedIn): boolean =>
  roles.some((role) => role === 'staff' || role === 'administrator' || role === 'expert');
