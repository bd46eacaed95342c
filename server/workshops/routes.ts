import { z } from 'zod';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { collectWorkshops, findWorkshop, listWorkshops as readWorkshops } from './list/queries.ts';
import { noSuchWorkshop, workshopIdIn } from './missing.ts';
import { workshopCollection, workshopFilterShape, workshopPage, workshopsQuery, workshopWhole } from './schema.ts';

/** Layers that an answer about workshops is made of. */
export const workshopLayers = ['workshops', 'areas', 'districts', 'consultations'];

export const listWorkshops = endpoint({
  summary: 'Workshops and marathons that the filter lets through, the earliest first',
  query: workshopsQuery,
  answer: workshopPage,
  layers: workshopLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readWorkshops(read, filter, query, query));
  },
});

export const mapWorkshops = endpoint({
  summary: 'The same workshops and marathons as points, all of them; those on line have none',
  query: z.object(workshopFilterShape),
  answer: workshopCollection,
  contentType: 'application/geo+json',
  layers: workshopLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectWorkshops(read, filter, query));
  },
});

export const oneWorkshop = endpoint({
  summary: 'One workshop or marathon',
  answer: workshopWhole,
  layers: workshopLayers,
  handle: async ({ path }, { database: { read } }) => {
    const workshop = await findWorkshop(read, workshopIdIn(path));
    if (!workshop) throw noSuchWorkshop();
    return json(workshop);
  },
});
