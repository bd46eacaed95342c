import { z } from 'zod';
import { required } from '../accounts/signed-in.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { collectNeeds, listNeeds as readNeeds } from './list/queries.ts';
import { needIdIn, noSuchNeed } from './missing.ts';
import { needCollection, needFilterShape, needPage, needsQuery, needWhole, ownNeeds } from './schema.ts';
import { readOwn } from './supports/queries.ts';
import { showTo } from './whole.ts';

/** Layers that an answer about needs is made of. */
export const needLayers = ['needs', 'meetings', 'areas', 'districts'];

export const listNeeds = endpoint({
  summary: 'Needs that the filter lets through, the newest or the most supported first',
  query: needsQuery,
  answer: needPage,
  layers: needLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readNeeds(read, filter, query, query));
  },
});

export const mapNeeds = endpoint({
  summary: 'The same needs as points on their places, all of them; those of a whole district have none',
  query: z.object(needFilterShape),
  answer: needCollection,
  contentType: 'application/geo+json',
  layers: needLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectNeeds(read, filter, query));
  },
});

export const ownNeedsOf = endpoint({
  summary: 'Which needs I support and which I marked',
  answer: ownNeeds,
  handle: async ({ caller }, { database: { write } }) => json(await readOwn(write, required(caller).userId)),
});

export const oneNeed = endpoint({
  summary: 'One need with its place, what was merged into it and proposals that answer it; a hidden one only for some',
  answer: needWhole,
  wantsCaller: true,
  handle: async ({ path, caller }, { database: { write } }) => {
    const need = await showTo(write, needIdIn(path), caller);
    if (!need) throw noSuchNeed();
    return json(need);
  },
});
