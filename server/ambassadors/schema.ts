import { z } from 'zod';
import { areaKinds } from '../areas/area-kind.ts';
import { areaFigures } from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { dialect } from '../tables/dialect.ts';
import { ambassadorSorts, ambassadorStatuses, forms } from './sort.ts';

const area = z.object({ id: z.number().int(), name: z.string(), kind: z.enum(areaKinds), ...areaFigures });

export const ambassadorItem = z.object({
  id: z.number().int(),
  slug: z.string(),
  name: z.string(),
  status: z.string(),
  forms: z.array(z.string()).describe('budget, local-initiative, consultation'),
  introduction: z.string().nullable(),
  edition: z.number().int(),
  demonstration: z.boolean().describe('A fictional person'),
  since: z.string().describe('Day of the appointment, YYYY-MM-DD in Europe/Warsaw'),
  area: area.nullable().describe('null while no area is approved'),
});

export const ambassadorPage = pageOf(ambassadorItem);

export const ambassadorProfile = ambassadorItem.extend({
  areas: z.array(area).describe('All of them; the first is `area`'),
  phone: z.string().nullable().describe('Only with consent, as the next two'),
  experience: z.string().nullable(),
  motivation: z.string().nullable(),
  reachable: z.boolean().describe('Can be written to'),
});

/** The shared filter and what is asked of the person. */
export const ambassadorFilterShape = {
  ...filterShape,
  form: z.array(z.enum(forms)).optional().describe('Form of participation; may be repeated, any of them matches'),
  status: z
    .array(z.enum(ambassadorStatuses))
    .optional()
    .describe('May be repeated; everybody but those who have ended when absent'),
  sort: z.enum(ambassadorSorts).default('name').describe('residents: from the most; since: from the newest'),
};
export const ambassadorsQuery = z.object({ ...ambassadorFilterShape, ...pagingShape });
export const mapQuery = z.object(ambassadorFilterShape);
export const exportQuery = z.object({
  ...ambassadorFilterShape,
  dialect,
});

export type AmbassadorProfile = z.output<typeof ambassadorProfile>;
