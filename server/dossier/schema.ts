import { z } from 'zod';
import { bboxSchema, geometrySchema, pointSchema } from '../areas/schema.ts';
import { units } from '../evaluation/indicators/units.ts';
import { resultItem } from '../evaluation/schema.ts';
import { evaluationItem } from '../evaluation/values/schema.ts';
import { filterShape } from '../filter/schema.ts';
import { material } from '../materials/schema.ts';
import { meetingItem } from '../meetings/schema.ts';
import { needItem } from '../needs/schema.ts';
import { proposalItem } from '../proposals/schema.ts';

const { area, district, near, shape } = filterShape;
/** Exactly one of them says what the dossier is of. */
export const dossierQuery = z.object({ area, district, near, shape });
export const dossierPaperQuery = dossierQuery.extend({
  lang: z.enum(['pl', 'en', 'uk']).default('pl').describe('Language of the paper'),
});

const inLanguages = z.object({ pl: z.string(), en: z.string(), uk: z.string() });
const count = z.number().int();
const first = <Item extends z.ZodType>(item: Item) => z.object({ total: count, items: z.array(item) });

export const dossier = z.object({
  kind: z.enum(['area', 'districts', 'near', 'shape']),
  name: z.string().nullable().describe('Of the area or the districts; null of what has none'),
  ambassador: z
    .object({ slug: z.string(), name: z.string().describe('Empty where it may not be published') })
    .nullable()
    .describe('Who serves the area now'),
  areaKm2: z.number(),
  residents: count.describe('An estimate'),
  residentsSource: z.string(),
  addresses: count.nullable().describe('Null while no address points are imported'),
  point: pointSchema,
  bbox: bboxSchema,
  geometry: geometrySchema,
  districts: z
    .array(
      z.object({
        number: count,
        roman: z.string(),
        name: z.string(),
        share: z.number().describe('Of the residents of the place who live in this district, 0 to 1'),
        residents: count.describe('Of the place, in this district: an estimate'),
      }),
    )
    .describe('Those of most residents first'),
  indicators: z
    .array(
      z.object({
        key: z.string(),
        names: inLanguages,
        definitions: inLanguages,
        unit: z.enum(units),
        decimals: count,
        demonstration: z.boolean().describe('Its values are fictional'),
        edition: count.describe('The newest with a value for one of the districts'),
        values: z.array(evaluationItem).describe('Of each district; a district without one is not there'),
        city: evaluationItem.nullable(),
        estimate: z
          .object({ value: z.number(), method: z.string() })
          .nullable()
          .describe(
            'For the place as a whole; only where every district has a value and a mean of them means something',
          ),
      }),
    )
    .describe('As each district has them: never one blended number'),
  outcomes: z
    .array(z.object({ edition: count, projects: count, selected: count.nullable().describe('null: not published') }))
    .describe('Of past ballot projects of these districts'),
  projects: first(resultItem).describe('Past projects of these districts, the newest first'),
  needs: first(needItem),
  proposals: first(proposalItem),
  meetings: first(meetingItem).describe('Held ones'),
  materials: first(material),
  demonstration: z.boolean().describe('Something in it is fictional'),
});
export type Dossier = z.output<typeof dossier>;
