import type { Knex } from 'knex';
import type { SignedIn } from '../../accounts/signed-in.ts';
import { findItem } from '../list/queries.ts';
import { readMessages } from '../messages/queries.ts';
import { noSuchConsultation } from '../missing.ts';
import { type ConsultationMove, movesOf, seesDraft } from '../moves.ts';
import { type Case, readCase } from '../parties.ts';
import type { OneConsultation } from '../schema.ts';
import { roundsOf, unitAnswers } from './queries.ts';

/** One consultation as somebody who takes part sees it. @throws Problem 404 for whoever does not */
export async function readOne(database: Knex, caller: SignedIn, id: number): Promise<OneConsultation> {
  const found = await readCase(database, caller, id);
  const { consultation, proposal, roles } = found;
  const item = await findItem(database, id, caller.userId);
  if (!item) throw noSuchConsultation();
  const within = roles.includes('expert') || roles.includes('staff');
  const given = consultation.status === 'answered';
  const shown = given || seesDraft(roles);
  const rounds = await roundsOf(database, proposal.id);
  return {
    ...item,
    reason: consultation.reason,
    summary: shown ? consultation.summary : '',
    remarks: shown ? consultation.remarks : {},
    draftOutcome: !given && shown ? consultation.outcome : null,
    proposalVersion: consultation.proposal_version,
    changedSince: consultation.proposal_version !== proposal.version,
    thread: await readMessages(database, id, caller.userId),
    earlier: rounds
      .filter(({ id: other, status }) => other !== id && status === 'answered')
      .map(({ id: other, round, status, unit, requestedAt, due, late, outcome, summary, answeredAt, remarks }) => ({
        ...{ id: other, round, status, unit, requestedAt, due, late, outcome, summary, answeredAt, remarks },
      })),
    unitBefore:
      within && consultation.unit !== null
        ? await unitAnswers(database, { unit: consultation.unit, theme: proposal.theme, except: proposal.id })
        : [],
    may: mayOf(found, caller),
  };
}

function mayOf({ consultation, roles }: Case, { userId }: SignedIn): OneConsultation['may'] {
  const { expert } = consultation;
  const refine = (move: ConsultationMove): OneConsultation['may'] => {
    if (move === 'take') return expert === null ? ['take'] : expert === userId ? [] : ['take-over'];
    if (move === 'answer') return expert === null || expert === userId ? ['answer'] : [];
    return [move];
  };
  return movesOf(consultation, roles).flatMap(refine);
}
