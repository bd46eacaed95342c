import { z } from 'zod';

export const openData = z.object({
  items: z.array(
    z.object({
      id: z.string().describe('Of the collection in `/ogc/collections`'),
      title: z.string(),
      description: z.string(),
      licence: z.object({
        id: z.enum(['cc-by-4.0', 'odbl-1.0', 'msip', 'not-stated']),
        name: z.string(),
        url: z.string().nullable().describe('null: the publisher has no page of it'),
      }),
      attribution: z.string().describe('Whom to name where it is used'),
      version: z.number().int().describe('Rises with every change of its layer'),
      changedAt: z.string().nullable().describe('ISO 8601, UTC; null: not since it was loaded'),
      items: z.string().describe('Path of its features'),
      tiles: z.string().nullable().describe('Path of its TileJSON, where there are tiles'),
    }),
  ),
});
export type OpenData = z.output<typeof openData>;
