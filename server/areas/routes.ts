import { z } from 'zod';
import { requireKnown } from '../filter/queries.ts';
import { filterOf, filterShape, pagingShape } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { findCommonGround } from './common-ground/queries.ts';
import { collectAreas, findArea, matchingAreaIds, listAreas as readAreas } from './list/queries.ts';
import { areaItem, areaPage, areaWhole, collectionOf, overlapProperties } from './schema.ts';

const layers = ['areas', 'districts', 'precincts'];

export const listAreas = endpoint({
  summary: 'Approved areas that the filter lets through, by name',
  query: z.object({ ...filterShape, ...pagingShape }),
  answer: areaPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readAreas(read, filter, query));
  },
});

export const mapAreas = endpoint({
  summary: 'The same areas with geometry for the map, all of them',
  query: z.object(filterShape),
  answer: collectionOf(areaItem),
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectAreas(read, filter));
  },
});

export const mapOverlaps = endpoint({
  summary: 'Where several of the areas that the filter lets through serve together',
  query: z.object(filterShape),
  answer: collectionOf(overlapProperties),
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    const common = await findCommonGround(read, await matchingAreaIds(read, filter));
    return geoJson({
      type: 'FeatureCollection',
      total: common.length,
      unlocated: 0,
      features: common.map((entry) => ({ type: 'Feature', ...entry })),
    });
  },
});

export const oneArea = endpoint({
  summary: 'One area with its recipe and whole geometry',
  answer: areaWhole,
  layers,
  handle: async ({ path: { id = '' } }, { database: { read } }) => {
    const area = /^\d{1,9}$/.test(id) ? await findArea(read, Number(id)) : undefined;
    if (!area) throw notFound('Takiego obszaru nie ma.');
    return json(area);
  },
});
