import { required } from '../../accounts/signed-in.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound } from '../../http/problem.ts';
import { tellStaff } from '../../mail/tell.ts';
import { draftIdIn } from '../drafts/routes.ts';
import { readOwnAreas } from '../own/queries.ts';
import { closeVersion } from '../version/queries.ts';
import { claimDraft, propose, reopen } from './propose.ts';
import { ownAreasAnswer, proposalAnswer, proposing, withNote } from './schema.ts';
import { claim, proposalView, readable, shown } from './view.ts';

export const proposeDraft = endpoint({
  summary: 'Proposes my draft as the next version of my area; the draft is used up',
  body: proposing,
  answer: proposalAnswer,
  handle: async ({ caller, path, body: { version, note } }, services) => {
    const me = required(caller).userId;
    const id = draftIdIn(path);
    const answer = await services.database.write.transaction(async (transaction) => {
      const draft = await claimDraft(transaction, me, id, version);
      if (!draft) throw notFound('Takiego szkicu nie ma albo należy do kogoś innego.');
      const view = await shown(
        transaction,
        await propose(transaction, services, me, draft, note || null),
        'ambassador',
      );
      await tellStaff(transaction, services, 'area-proposed', {
        page: `/staff/proposals/${view.id}`,
        values: { area: view.area.name, ambassador: view.ambassador.name },
        note,
      });
      return created(view);
    });
    services.mail.hurry();
    return answer;
  },
});

export const oneProposal = endpoint({
  summary: 'A proposed version beside the one it would replace, for staff and the area’s ambassador',
  answer: proposalAnswer,
  handle: async ({ caller, path }, { database: { write } }) => {
    const { row, viewer } = await readable(write, path, caller);
    return json(await proposalView(write, row, viewer));
  },
});

export const withdrawAreaProposal = endpoint({
  summary: 'Withdraws my proposal; it is a draft again',
  body: withNote,
  answer: proposalAnswer,
  handle: async ({ caller, path, body }, services) => {
    const by = required(caller).userId;
    return services.database.write.transaction(async (transaction) => {
      const row = await claim(transaction, path, caller, 'ambassador');
      await closeVersion(transaction, row.item.id, 'withdrawn', { by, note: body?.note || null });
      await reopen(transaction, row);
      return json(await shown(transaction, row.item.id, 'ambassador'));
    });
  },
});

export const ownAreas = endpoint({
  summary: 'Areas that I care for, with their versions, drafts and what waits for a decision',
  answer: ownAreasAnswer,
  handle: async ({ caller }, { database: { write } }) =>
    json({ items: await readOwnAreas(write, required(caller).userId) }),
});
