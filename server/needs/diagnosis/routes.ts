import { z } from 'zod';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { needLayers } from '../routes.ts';
import { diagnosis, needFilterShape } from '../schema.ts';
import { diagnose } from './queries.ts';

export const readDiagnosis = endpoint({
  summary: 'Needs that the filter lets through, counted by theme and district with their support',
  query: z.object(needFilterShape),
  answer: diagnosis,
  layers: needLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await diagnose(read, filter, query));
  },
});
