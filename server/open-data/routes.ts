import { readLayerChanges } from '../database/queries.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { collections } from '../ogc/collections.ts';
import { tileLayers } from '../tiles/layers.ts';
import { type OpenData, openData } from './schema.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

export const readOpenData = endpoint({
  summary: 'What is open, under which licence, and how fresh',
  answer: openData,
  handle: async (_input, { database: { read } }) => {
    const changes = await readLayerChanges(read);
    const items = collections.map(({ id, title, description, layers: [main = ''] }) => {
      const change = changes.get(main);
      return {
        id,
        title,
        description,
        version: change?.version ?? 0,
        changedAt: change?.changedAt ?? null,
        items: `/ogc/collections/${id}/items`,
        tiles: tileLayers.some(({ name }) => name === id) ? `/tiles/${id}.json` : null,
      };
    });
    return json({ licence, items } satisfies OpenData);
  },
});
