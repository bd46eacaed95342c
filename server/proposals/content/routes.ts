import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { findingsIn, neededToDevelop } from '../check/findings.ts';
import { editionOf } from '../edition.ts';
import { noSuchProposal, proposalIdIn } from '../missing.ts';
import { takeProposal } from '../people.ts';
import { readRules } from '../rules/queries.ts';
import { newProposal, proposalContent, proposalEdit, proposalWhole } from '../schema.ts';
import { editableStatuses, publicStatuses } from '../status.ts';
import { writeVersion } from '../versions/queries.ts';
import { viewProposal } from '../whole/view.ts';
import { prepare } from './prepare.ts';
import { countDrafts, insertProposal, readKept, updateContent } from './queries.ts';

/** Unfinished ones that one person began. */
const mostDrafts = 30;

export const createProposal = endpoint({
  summary: 'Begin a proposal: a draft that only its authors, their ambassador and staff see',
  body: newProposal,
  answer: proposalWhole,
  handle: async ({ caller, body }, services) => {
    const me = required(caller);
    const { edition: year, ...sent } = body;
    const id = await changing(services, [], async (transaction) => {
      const edition = await editionOf(transaction, year);
      if ((await countDrafts(transaction, me.userId)) >= mostDrafts)
        throw new Problem(409, 'too-many-drafts', 'Masz już wiele szkiców. Dokończ albo wycofaj któryś z nich.', {
          most: mostDrafts,
        });
      const prepared = await prepare(transaction, services.city(), sent);
      const made = await insertProposal(transaction, { edition, by: me.userId, prepared });
      await rememberVersion(transaction, made, 1, me.userId);
      return made;
    });
    return created(await viewProposal(services.database.write, id, me));
  },
});

export const changeProposal = endpoint({
  summary: 'Save what a proposal says; saving the same changes nothing',
  body: proposalEdit,
  answer: proposalWhole,
  audit: 'never',
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, [], async (transaction, raise) => {
      const { version: _version, ...sent } = body;
      const allowed = ['author', 'ambassador'] as const;
      const { proposal, role } = await takeProposal(transaction, me, id, allowed);
      const before = await readKept(transaction, id);
      if (!before) throw noSuchProposal();
      const prepared = await prepare(transaction, services.city(), sent);
      if (before.geometry === prepared.geometry && isDeepStrictEqual(words(before), words(prepared))) return;
      const current = async () => ({ ...before.content, version: before.version });
      await takeProposal(transaction, me, id, allowed, { body, current });
      if (!editableStatuses.includes(proposal.status))
        throw new Problem(409, 'not-editable', 'Tego projektu nie można teraz zmieniać.', {
          proposalStatus: proposal.status,
        });
      if (role === 'ambassador' && prepared.content.area !== before.content.area)
        throw new Problem(403, 'authors-only', 'O tym, w którym obszarze powstaje projekt, decydują autorzy.', {
          path: '/area',
        });
      if (proposal.status !== 'draft') {
        const rules = await readRules(transaction, proposal.edition);
        const findings = (await findingsIn(transaction, prepared, rules)).filter(neededToDevelop);
        if (findings.length > 0)
          throw new Problem(422, 'incomplete', 'Ten projekt widzą już wszyscy, więc nie może mieć takich braków.', {
            findings,
          });
      }
      await rememberVersion(transaction, id, await updateContent(transaction, id, prepared), me.userId);
      // What nobody else sees makes no list or map old, however often it is saved.
      if (publicStatuses.includes(proposal.status)) raise('proposals');
    });
    return json(await viewProposal(services.database.write, id, me));
  },
});

/** All that is said but for the place, which is compared as it is kept. */
const words = ({ content }: { content: object }) => ({ ...content, place: null });

/** Versions are kept as they would be read. */
async function rememberVersion(transaction: Knex, proposal: number, number: number, by: string): Promise<void> {
  const kept = await readKept(transaction, proposal);
  if (kept) await writeVersion(transaction, { proposal, number, content: proposalContent.parse(kept.content), by });
}
