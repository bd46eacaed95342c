import { z } from 'zod';
import { collectionOf } from '../areas/schema.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf, filterShape, pagingShape } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import {
  collectDistricts,
  collectPrecincts,
  listDistricts as readDistricts,
  readPrecinctStreets,
  listPrecincts as readPrecincts,
} from './queries.ts';
import { districtItem, districtPage, precinctItem, precinctPage, precinctStreets } from './schema.ts';

/** An area in the filter makes an answer depend on the areas too. */
const districtLayers = ['districts', 'areas'];
const precinctLayers = ['precincts', 'districts', 'areas'];

export const listDistricts = endpoint({
  summary: 'Districts by number',
  query: z.object({ ...filterShape, ...pagingShape }),
  answer: districtPage,
  layers: districtLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readDistricts(read, filter, query));
  },
});

export const mapDistricts = endpoint({
  summary: 'The same districts with their borders, all of them',
  query: z.object(filterShape),
  answer: collectionOf(districtItem),
  contentType: 'application/geo+json',
  layers: districtLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectDistricts(read, filter));
  },
});

export const listPrecincts = endpoint({
  summary: 'Electoral precincts by number',
  query: z.object({ ...filterShape, ...pagingShape }),
  answer: precinctPage,
  layers: precinctLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readPrecincts(read, filter, query));
  },
});

export const mapPrecincts = endpoint({
  summary: 'The same precincts with their borders, all of them',
  query: z.object(filterShape),
  answer: collectionOf(precinctItem),
  contentType: 'application/geo+json',
  layers: precinctLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectPrecincts(read, filter));
  },
});

export const listPrecinctStreets = endpoint({
  summary: 'Streets of every precinct by name, so that a precinct can be recognised without a map',
  answer: precinctStreets,
  layers: ['precincts', 'streets'],
  handle: async (_input, { database: { read } }) => json({ items: await readPrecinctStreets(read) }),
});
