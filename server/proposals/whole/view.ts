import type { Knex } from 'knex';
import type { SignedIn } from '../../accounts/signed-in.ts';
import { districtsOf } from '../../marked-places/queries.ts';
import { findingsIn } from '../check/findings.ts';
import { sumOf } from '../content/prepare.ts';
import { readKept } from '../content/queries.ts';
import { noSuchProposal } from '../missing.ts';
import { capacitiesOf, mayRead } from '../people.ts';
import { readProposal } from '../queries.ts';
import { readRules } from '../rules/queries.ts';
import type { ProposalWhole } from '../schema.ts';
import { mayOf } from './may.ts';
import { readShown } from './queries.ts';

/**
 * A proposal as the caller may see it.
 *
 * @throws Problem 404 for none, and for a draft of others
 */
export async function viewProposal(database: Knex, id: number, caller: SignedIn | null): Promise<ProposalWhole> {
  const proposal = await readProposal(database, id);
  const shown = await readShown(database, id);
  const kept = await readKept(database, id);
  if (!proposal || !shown || !kept) throw noSuchProposal();
  const capacities = await capacitiesOf(database, proposal, caller);
  if (!mayRead(proposal, capacities)) throw noSuchProposal();
  const { content, geometry } = kept;
  const districts = geometry ? await districtsOf(database, geometry) : [];
  const works = capacities.length > 0 || (caller?.roles.includes('expert') ?? false);
  const rules = works ? await readRules(database, proposal.edition) : null;
  return {
    ...shown,
    districts,
    mine: capacities.includes('author'),
    accompanies: capacities.includes('ambassador'),
    may: mayOf(proposal, capacities),
    findings: rules
      ? await findingsIn(database, { content, geometry, districts, costPln: sumOf(content.costs) }, rules)
      : [],
  };
}
