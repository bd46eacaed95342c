import { z } from 'zod';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedLines } from '../http/storable.ts';
import { audiences, materialKinds, scopes } from './kinds.ts';

const inLanguages = { pl: z.string(), en: z.string().nullable(), uk: z.string().nullable() };
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z.array(position).min(3).max(500);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const materialFilter = {
  ...filterShape,
  kind: z.array(z.enum(materialKinds)).optional().describe('May be repeated'),
  mine: flag.optional().describe('Only what concerns the caller’s own areas'),
  archived: flag.optional().describe('Staff: what was put away instead of what is in use'),
};
export const materialQuery = z.object({ ...materialFilter, ...pagingShape });

export const material = z.object({
  id: z.number().int(),
  title: z.object(inLanguages),
  description: z.object(inLanguages),
  kind: z.enum(materialKinds),
  licence: z.string(),
  source: z.string(),
  audience: z.enum(audiences),
  scope: z.enum(scopes),
  districts: z.array(z.number().int()).describe('Of the scope, when it is districts'),
  shape: ring.nullable().describe('Drawn ring [lon, lat], not closed, when the scope is one'),
  link: z.string().nullable(),
  file: z.object({ name: z.string(), contentType: z.string(), size: z.number().int() }).nullable(),
  point: position.nullable().describe('null for the whole city'),
  bbox: z.array(z.number()).nullable(),
  archived: z.boolean(),
  version: z.number().int(),
  demonstration: z.boolean(),
  updatedAt: z.string(),
});
export type Material = z.output<typeof material>;
export const materialPage = pageOf(material);
export type MaterialPage = z.output<typeof materialPage>;

const optional = (most: number) =>
  typedLines(most)
    .nullable()
    .transform((text) => text || null);

/** What staff say of a material; its file is sent by itself. */
export const materialContent = z
  .strictObject({
    title: z.strictObject({ pl: typedLine(160).min(3), en: optional(160), uk: optional(160) }),
    description: z.strictObject({ pl: typedLines(4_000), en: optional(4_000), uk: optional(4_000) }),
    kind: z.enum(materialKinds),
    licence: typedLine(200).min(2),
    source: typedLine(300).min(2),
    audience: z.enum(audiences),
    link: typedLine(2_000)
      .pipe(z.url({ protocol: /^https?$/ }))
      .nullable(),
    scope: z.enum(scopes),
    districts: z.array(z.int32()).max(18),
    shape: ring.nullable(),
  })
  .refine(({ scope, districts }) => (scope === 'districts') === districts.length > 0, { path: ['districts'] })
  .refine(({ scope, shape }) => (scope === 'shape') === (shape !== null), { path: ['shape'] });
export type MaterialContent = z.output<typeof materialContent>;

const version = z.number().int().min(1).max(1_000_000_000);
export const changedMaterial = z.strictObject({ version, material: materialContent });
export const versioned = z.strictObject({ version });
export const fileQuery = z.object({ name: typedLine(200).min(1).describe('What the file is called') });
