import { z } from 'zod';
import { areaKinds } from '../../areas/area-kind.ts';
import { typedLine, typedText } from '../../http/storable.ts';
import { publishedFields } from '../published-field.ts';
import { ambassadorStatuses } from '../sort.ts';

const note = typedText(4_000);
export const moving = z.strictObject({ note: note.min(1) });
export const resigning = z.strictObject({ note: note.optional() }).optional();
export const handingOver = z.strictObject({
  to: typedLine(254).min(1).describe('Slug of an ambassador, or the e-mail of an account that becomes one'),
  note: note.optional(),
});
export const consenting = z.strictObject({
  text: z.int32().positive().describe('Id of the text that was agreed to'),
});

export const stateAnswer = z.object({ slug: z.string(), status: z.enum(ambassadorStatuses) });
export const handedOverAnswer = z.object({ from: stateAnswer, to: stateAnswer });

export const lifeAnswer = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['appointed', 'activated', 'suspended', 'resumed', 'ended', 'resigned', 'handed-over', 'took-over']),
      at: z.string(),
      by: z.string().describe('Staff are “Zespół programu” for the ambassador'),
      note: z.string().nullable(),
      other: z
        .object({ slug: z.string(), name: z.string() })
        .nullable()
        .describe('Successor or predecessor, where an area was handed over'),
    }),
  ),
  areas: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      from: z.string(),
      until: z.string().nullable(),
    }),
  ),
});

const consent = z.object({
  field: z.enum(publishedFields),
  value: z.string().nullable().describe('What is or would be published'),
  text: z.number().int().nullable().describe('Id of the text agreed to; null while there is no consent'),
  givenAt: z.string().nullable(),
});
export const ownAmbassadorsAnswer = z.object({
  items: z.array(
    z.object({
      slug: z.string(),
      name: z.string().describe('As published now'),
      status: z.enum(ambassadorStatuses),
      edition: z.number().int(),
      area: z.object({ id: z.number().int(), name: z.string(), kind: z.enum(areaKinds) }).nullable(),
      areas: z.array(z.object({ id: z.number().int(), name: z.string(), kind: z.enum(areaKinds) })),
      consents: z.array(consent),
    }),
  ),
});
export const consentsAnswer = z.object({ items: z.array(consent) });

export type OwnAmbassadorsAnswer = z.output<typeof ownAmbassadorsAnswer>;
export type LifeAnswer = z.output<typeof lifeAnswer>;
export type ConsentsAnswer = z.output<typeof consentsAnswer>;
