import { z } from 'zod';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { readEditions } from './queries.ts';
import { edition } from './schema.ts';

export const listEditions = endpoint({
  summary: 'Editions of the programme, the newest first',
  answer: z.object({ items: z.array(edition) }),
  layers: ['areas'],
  handle: async (_input, { database }) => json({ items: await readEditions(database.read) }),
});
