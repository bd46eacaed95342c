import type { Knex } from 'knex';
import { isStaff, required, type SignedIn } from '../../accounts/signed-in.ts';
import { team } from '../../accounts/team.ts';
import { idIn } from '../../http/path-id.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { readDifference, readEffect, readStored } from '../effect/queries.ts';
import { findOverlaps } from '../measures/queries.ts';
import { warningsOf } from '../warnings.ts';
import { findBefore, findProposal, lockProposal, type ProposalRow } from './queries.ts';

const noProposal = () => notFound('Takiej propozycji nie ma.');
export type Viewer = 'ambassador' | 'staff';

/** Whose eyes a caller sees a proposal with; undefined when it is none of theirs. */
function viewerOf(row: ProposalRow, caller: SignedIn): Viewer | undefined {
  if (row.holder === caller.userId) return 'ambassador';
  return isStaff(caller) ? 'staff' : undefined;
}

/** @throws Problem 404 when there is none, or none that the caller may see */
export async function readable(database: Knex, path: Record<string, string>, caller: SignedIn | null) {
  const row = await findProposal(database, idIn(path, 'id', noProposal));
  const viewer = row && viewerOf(row, required(caller));
  if (!row || !viewer) throw noProposal();
  return { row, viewer };
}

/**
 * Locks a proposal for a decision.
 *
 * @throws Problem 404 when there is none; 403 for one's own decision; 409 `already-decided` with who, when and what
 */
export async function claim(
  transaction: Knex,
  path: Record<string, string>,
  caller: SignedIn | null,
  as: Viewer,
): Promise<ProposalRow> {
  const row = await lockProposal(transaction, idIn(path, 'id', noProposal));
  const viewer = row && viewerOf(row, required(caller));
  if (!row || !viewer || (as === 'ambassador' && viewer === 'staff')) throw noProposal();
  // The holder may have changed since: nobody decides on what they proposed themselves.
  if (as === 'staff' && (viewer === 'ambassador' || row.proposedBy === required(caller).userId))
    throw new Problem(403, 'own-proposal', 'To Twoja własna propozycja. Rozpatrzy ją ktoś inny.');
  if (row.item.status !== 'proposed')
    throw new Problem(409, 'already-decided', `Tego nie da się już zrobić: propozycja ${inPolish[row.item.status]}.`, {
      status: row.item.status,
      by: decider(row, viewer),
      at: row.decidedAt,
    });
  return row;
}

const inPolish: Record<ProposalRow['item']['status'], string> = {
  proposed: 'czeka na decyzję',
  approved: 'została zatwierdzona',
  replaced: 'została zatwierdzona, a potem zastąpiona nowszą',
  returned: 'wróciła do poprawy',
  withdrawn: 'została wycofana',
};

/** A proposal with all that one compares before deciding. */
export async function proposalView(database: Knex, row: ProposalRow, viewer: Viewer) {
  const { item, geometry, recipe, decidedAt, decisionNote } = row;
  const waits = item.status === 'proposed';
  const stored = await readStored(database, item.id);
  const overlaps = await findOverlaps(database, stored.geometry, stored.precincts, stored.area);
  const before = await findBefore(database, item.id);
  const shape = { areaKm2: stored.areaKm2, parts: stored.parts, givenAt: stored.at, clippedKm2: 0, clippedAt: null };
  return {
    ...item,
    geometry,
    recipe,
    before: before ? { ...before, id: undefined } : null,
    added: before ? await readDifference(database, item.id, before.id) : null,
    removed: before ? await readDifference(database, before.id, item.id) : null,
    effect: waits ? await readEffect(database, item.id) : null,
    overlaps,
    warnings: warningsOf(shape, overlaps, []),
    decision: decidedAt ? { at: decidedAt, by: decider(row, viewer), note: decisionNote } : null,
    may: !waits ? [] : viewer === 'staff' ? ['approve', 'return'] : ['withdraw'],
  };
}

/** A proposal as it is now, after the caller has changed it. */
export async function shown(transaction: Knex, id: number, viewer: Viewer) {
  return proposalView(transaction, (await findProposal(transaction, id)) as ProposalRow, viewer);
}

function decider({ decidedBy, proposedBy, deciderName }: ProposalRow, viewer: Viewer): string {
  const bySomebodyElse = decidedBy !== proposedBy;
  return (viewer === 'ambassador' && bySomebodyElse ? team : deciderName) ?? '—';
}
