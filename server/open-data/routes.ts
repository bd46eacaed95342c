import { readLayerChanges } from '../database/queries.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { collections } from '../ogc/collections.ts';
import { tileLayers } from '../tiles/layers.ts';
import { type OpenData, openData } from './schema.ts';

export const readOpenData = endpoint({
  summary: 'What is open, under which licence each, and how fresh',
  answer: openData,
  handle: async (_input, { database: { read } }) => {
    const changes = await readLayerChanges(read);
    const items = collections.map(({ id, title, description, licence, attribution, layers: [main = ''] }) => {
      const change = changes.get(main);
      return {
        id,
        title,
        description,
        licence,
        attribution,
        version: change?.version ?? 0,
        changedAt: change?.changedAt ?? null,
        items: `/ogc/collections/${id}/items`,
        tiles: tileLayers.some(({ name }) => name === id) ? `/tiles/${id}.json` : null,
      };
    });
    return json({ items } satisfies OpenData);
  },
});
