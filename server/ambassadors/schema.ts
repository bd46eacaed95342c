import { z } from 'zod';
import { areaKinds } from '../areas/area-kind.ts';
import { areaFigures } from '../areas/schema.ts';
import { pageOf } from '../filter/schema.ts';

export const ambassadorItem = z.object({
  id: z.number().int(),
  slug: z.string(),
  name: z.string(),
  status: z.string(),
  forms: z.array(z.string()).describe('budget, local-initiative, consultation'),
  introduction: z.string().nullable(),
  edition: z.number().int(),
  demonstration: z.boolean().describe('A fictional person'),
  area: z
    .object({ id: z.number().int(), name: z.string(), kind: z.enum(areaKinds), ...areaFigures })
    .nullable()
    .describe('null while no area is approved'),
});

export const ambassadorPage = pageOf(ambassadorItem);
