import { z } from 'zod';
import { requireKnown } from '../filter/queries.ts';
import { filterOf, filterShape, pagingShape } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { collectResults, listResults as readResults } from './queries.ts';
import { resultCollection, resultPage, resultShape } from './schema.ts';

const layers = ['results', 'districts', 'areas'];

export const listResults = endpoint({
  summary: 'Ballot projects of past editions; by place they are found through their district',
  query: z.object({ ...filterShape, ...resultShape, ...pagingShape }),
  answer: resultPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = { ...filterOf(query), selected: query.selected, category: query.category };
    await requireKnown(read, filter);
    return json(await readResults(read, filter, query));
  },
});

export const mapResults = endpoint({
  summary: 'The same results without geometry, because none is published, counted by district; all of them',
  query: z.object({ ...filterShape, ...resultShape }),
  answer: resultCollection,
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = { ...filterOf(query), selected: query.selected, category: query.category };
    await requireKnown(read, filter);
    return geoJson(await collectResults(read, filter, query.sort));
  },
});
