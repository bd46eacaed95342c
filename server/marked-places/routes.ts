import { z } from 'zod';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { placed } from './placed.ts';
import { districtsOf } from './queries.ts';
import { markedPlace } from './schema.ts';

export const placeChecked = z.object({
  districts: z.array(z.number().int()).describe('In which the place lies'),
});

export const checkPlace = endpoint({
  summary:
    'Says in which districts a marked place lies, or why it cannot be kept and what may be instead; saves nothing',
  body: z.strictObject({ place: markedPlace }),
  answer: placeChecked,
  handle: async ({ body: { place } }, { database: { read }, city }) =>
    json({ districts: await districtsOf(read, await placed(read, place, city())) }),
});
