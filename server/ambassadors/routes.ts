import { z } from 'zod';
import { collectionOf } from '../areas/schema.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf, filterShape, pagingShape } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { collectAmbassadors, findAmbassador, listAmbassadors as readAmbassadors } from './queries.ts';
import { ambassadorItem, ambassadorPage } from './schema.ts';

const layers = ['areas', 'districts'];
const slugPattern = /^[a-z0-9-]{1,120}$/;

export const listAmbassadors = endpoint({
  summary: 'Ambassadors that the filter lets through, by name',
  query: z.object({ ...filterShape, ...pagingShape }),
  answer: ambassadorPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readAmbassadors(read, filter, query));
  },
});

export const mapAmbassadors = endpoint({
  summary: 'The same ambassadors as points inside their areas, all of them',
  query: z.object(filterShape),
  answer: collectionOf(ambassadorItem),
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectAmbassadors(read, filter));
  },
});

export const oneAmbassador = endpoint({
  summary: 'One ambassador with the area',
  answer: ambassadorItem,
  layers,
  handle: async ({ path: { slug = '' } }, { database: { read } }) => {
    const ambassador = slugPattern.test(slug) ? await findAmbassador(read, slug) : undefined;
    if (!ambassador) throw notFound('Takiego ambasadora nie ma.');
    return json(ambassador);
  },
});
