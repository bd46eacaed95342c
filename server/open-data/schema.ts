import { z } from 'zod';

export const openData = z.object({
  licence: z.object({ name: z.string(), url: z.string() }),
  items: z.array(
    z.object({
      id: z.string().describe('Of the collection in `/ogc/collections`'),
      title: z.string(),
      description: z.string(),
      version: z.number().int().describe('Rises with every change of its layer'),
      changedAt: z.string().nullable().describe('ISO 8601, UTC; null: not since it was loaded'),
      items: z.string().describe('Path of its features'),
      tiles: z.string().nullable().describe('Path of its TileJSON, where there are tiles'),
    }),
  ),
});
export type OpenData = z.output<typeof openData>;
