import { z } from 'zod';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import { geoJson, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { countsShape, proposalCollection, proposalFilterShape, proposalPage, proposalsQuery } from '../schema.ts';
import { collectProposals, listProposals as readProposals } from './queries.ts';

/** Layers that a public answer about proposals is made of. */
const layers = ['proposals', 'consultations', 'areas', 'districts'];

export const listProposals = endpoint({
  summary: 'Public proposals that the filter lets through',
  query: proposalsQuery,
  answer: proposalPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readProposals(read, filter, query, query));
  },
});

export const mapProposals = endpoint({
  summary: 'The same proposals as points, all of them; those of a whole district or city have none',
  query: z.object(proposalFilterShape),
  answer: proposalCollection.extend(countsShape),
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectProposals(read, filter, query));
  },
});
