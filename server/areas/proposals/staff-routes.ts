import { required } from '../../accounts/signed-in.ts';
import { publishPerson } from '../../ambassadors/life/queries.ts';
import { touch } from '../../database/versions.ts';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import { happened } from '../../happenings/happen.ts';
import { geoJson, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { tell } from '../../mail/tell.ts';
import { collectionOf } from '../schema.ts';
import { approveVersion, closeVersion } from '../version/queries.ts';
import { reopen } from './propose.ts';
import { collectProposals, listProposals } from './queries.ts';
import {
  proposalAnswer,
  proposalItem,
  proposalPage,
  proposalsMapQuery,
  proposalsQuery,
  withNote,
  withReason,
} from './schema.ts';
import { claim, shown } from './view.ts';

export const listAreaProposals = endpoint({
  summary: 'Next versions of areas that wait for a decision, the one that waits longest first',
  query: proposalsQuery,
  answer: proposalPage,
  handle: async ({ query }, { database: { write } }) => {
    const filter = filterOf(query);
    await requireKnown(write, filter);
    return json(await listProposals(write, filter, query));
  },
});

export const mapAreaProposals = endpoint({
  summary: 'The same versions with geometry for the map, all of them',
  query: proposalsMapQuery,
  answer: collectionOf(proposalItem),
  contentType: 'application/geo+json',
  handle: async ({ query }, { database: { write } }) => {
    const filter = filterOf(query);
    await requireKnown(write, filter);
    return geoJson(await collectProposals(write, filter));
  },
});

export const approveProposal = endpoint({
  summary: 'Approves a proposed version: it is the area from now on',
  body: withNote,
  answer: proposalAnswer,
  handle: async ({ caller, path, body }, services) => {
    const by = required(caller).userId;
    const note = body?.note || null;
    const answer = await services.database.write.transaction(async (transaction) => {
      const { item, holder } = await claim(transaction, path, caller, 'staff');
      const { area, name } = await approveVersion(transaction, item.id, { by, note });
      await publishPerson(transaction, item.ambassador.id);
      await touch(transaction, ['areas']);
      const page = `/areas/own/proposals/${item.id}`;
      await tell(transaction, services, holder, 'area-approved', { page, values: { area: name }, note });
      await happened(transaction, { kind: 'area-approved', about: 'area', subject: area, title: name });
      return json(await shown(transaction, item.id, 'staff'));
    });
    services.mail.hurry();
    await services.versions.refresh();
    return answer;
  },
});

export const returnProposal = endpoint({
  summary: 'Returns a proposed version with the reason; it is the ambassador’s draft again',
  body: withReason,
  answer: proposalAnswer,
  handle: async ({ caller, path, body: { note } }, services) => {
    const by = required(caller).userId;
    const answer = await services.database.write.transaction(async (transaction) => {
      const row = await claim(transaction, path, caller, 'staff');
      const { item, holder } = row;
      await closeVersion(transaction, item.id, 'returned', { by, note });
      await reopen(transaction, row);
      const page = `/areas/own/proposals/${item.id}`;
      await tell(transaction, services, holder, 'area-returned', { page, values: { area: item.name }, note });
      return json(await shown(transaction, item.id, 'staff'));
    });
    services.mail.hurry();
    return answer;
  },
});
