import type { Knex } from 'knex';
import { required, type SignedIn } from '../../accounts/signed-in.ts';
import { tellCalledOff } from '../../consultations/asking/called-off.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { freeSlotsOf } from '../../workshops/slots/free.ts';
import { findingsOf, neededToDevelop } from '../check/findings.ts';
import { proposalIdIn } from '../missing.ts';
import { moveProposal, requireMovable } from '../move.ts';
import { takeProposal } from '../people.ts';
import type { ProposalRow } from '../queries.ts';
import { type Finding, move as moveBody, proposalWhole } from '../schema.ts';
import type { MoverRole, ProposalStatus } from '../status.ts';
import { viewProposal } from '../whole/view.ts';
import { developedLately } from './queries.ts';

type Step = {
  summary: string;
  to: ProposalStatus;
  /** Statuses that this verb leads from; the path may know others to the same end. */
  from?: ProposalStatus[];
  allowed: readonly MoverRole[];
  /** Findings that stand in the way. */
  blockedBy?: (finding: Finding) => boolean;
  /** What goes with it, in the same transaction. */
  before?: (
    transaction: Knex,
    services: Services,
    moved: { proposal: ProposalRow; note: string; me: SignedIn },
  ) => Promise<void>;
  /** Layers that this changes. */
  alsoChanged?: string[];
};

const step = ({ summary, to, from, allowed, blockedBy, before, alsoChanged = [] }: Step) =>
  endpoint({
    summary,
    body: moveBody,
    answer: proposalWhole,
    handle: async ({ caller, path, body }, services) => {
      const me = required(caller);
      const id = proposalIdIn(path);
      await changing(services, ['proposals', ...alsoChanged], async (transaction) => {
        const current = () => viewProposal(transaction, id, me);
        const { proposal, role } = await takeProposal(transaction, me, id, allowed, { body, current });
        requireMovable(proposal, to, role, from);
        if (blockedBy) {
          const findings = (await findingsOf(transaction, id)).filter(blockedBy);
          if (findings.length > 0)
            throw new Problem(422, 'incomplete', 'Najpierw popraw to, czego wymagają zasady edycji.', { findings });
        }
        await before?.(transaction, services, { proposal, note: body.note, me });
        await moveProposal(transaction, proposal, { to, actor: me.userId, role, note: body.note });
      });
      return json(await viewProposal(services.database.write, id, me));
    },
  });

/** Drafts that one person may show to everybody in a day. */
const mostADay = { young: 10, other: 30 };

const authors = ['author'] as const;
const authorsOrStaff = ['author', 'staff'] as const;

export const developProposal = step({
  summary: 'Show a draft to everybody: it is developed; one person only some a day',
  to: 'developed',
  from: ['draft'],
  allowed: authors,
  blockedBy: neededToDevelop,
  before: async (transaction, _services, { me }) => {
    const { count, young } = await developedLately(transaction, me.userId);
    if (count >= mostADay[young ? 'young' : 'other'])
      throw new Problem(429, 'enough-today', 'Na dziś wystarczy: kolejny projekt pokaż wszystkim jutro.', { young });
  },
});

export const improveProposal = step({
  summary: 'Say that a proposal was improved after feedback or a workshop',
  to: 'improved',
  from: ['feedback-given', 'workshop'],
  allowed: authors,
  blockedBy: neededToDevelop,
});

export const readyProposal = step({
  summary: 'Say that a proposal is ready to be submitted; nothing that the rules want may be missing',
  to: 'ready',
  from: ['feedback-given', 'workshop', 'improved'],
  allowed: authors,
  blockedBy: ({ severity }) => severity === 'must',
});

export const reopenProposal = step({
  summary: 'Take a ready proposal back to work on it',
  to: 'improved',
  from: ['ready'],
  allowed: authors,
});

export const withdrawProposal = step({
  summary: 'Withdraw a proposal: from now on only those who worked on it see it',
  to: 'withdrawn',
  allowed: authorsOrStaff,
  before: async (transaction, services, { proposal, note }) => {
    await tellCalledOff(transaction, services, proposal, { note });
    await freeSlotsOf(transaction, proposal.id);
  },
  alsoChanged: ['workshops'],
});
