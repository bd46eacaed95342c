import { z } from 'zod';
import { isStorable, typedLine } from '../../http/storable.ts';
import { areaKinds } from '../area-kind.ts';
import { recipeSchema } from '../recipe.ts';
import { recipeAnswer } from '../schema.ts';

const mostRecipeBytes = 1_000_000;

/** As in a check, but polygons may be anything that can be kept: what is wrong with them is told when it is checked. */
export const draftRecipe = recipeSchema.refine((recipe) => isStorable(recipe, mostRecipeBytes), {
  message: `JSON of at most ${mostRecipeBytes} bytes without control characters`,
});

export const areaName = typedLine(120);
const kind = z.enum(areaKinds).nullable();

/** `version` is raised by every saving; `area` is the ambassador's own area that this is to be the next version of. */
export const draftAnswer = z.object({
  id: z.string(),
  area: z.number().int().nullable(),
  name: z.string(),
  kind,
  recipe: recipeAnswer,
  version: z.number().int(),
  updatedAt: z.string(),
});

export const draftsAnswer = z.object({ items: z.array(draftAnswer) });

export const newDraft = z
  .strictObject({
    id: z.uuid().optional().describe('Made by the client, so that asking twice makes one draft'),
    area: z.int32().positive().optional().describe('An own area, whose next version this is to be'),
    name: areaName.optional(),
    kind: kind.optional(),
    recipe: draftRecipe.optional(),
  })
  .optional();

export const draftChange = z.strictObject({
  version: z.int32().positive().describe('The version that this was changed from'),
  name: areaName,
  kind,
  recipe: draftRecipe,
});

export type Draft = z.output<typeof draftAnswer>;
export type DraftsAnswer = z.output<typeof draftsAnswer>;
