import { z } from 'zod';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';

const settings = z.object({
  basemapStyleUrl: z.string().nullable().describe('A MapLibre style to draw beneath our own map, where there is one'),
});
export type Settings = z.output<typeof settings>;

export const readSettings = endpoint({
  summary: 'What the client must know of this installation',
  answer: settings,
  handle: (_input, { config }) => json({ basemapStyleUrl: config.basemapStyleUrl ?? null } satisfies Settings),
});
