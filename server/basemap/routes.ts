import { geoJson } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { readBasemap, readLabels } from './queries.ts';
import { basemapCollection, labelCollection } from './schema.ts';

export const basemap = endpoint({
  summary: 'Tram lines, the Vistula, and imported parks and water',
  answer: basemapCollection,
  contentType: 'application/geo+json',
  layers: ['basemap'],
  handle: async (_input, { database }) =>
    geoJson({ type: 'FeatureCollection', features: await readBasemap(database.read) }),
});

export const labels = endpoint({
  summary: 'Names of neighbourhoods and stops as points',
  answer: labelCollection,
  contentType: 'application/geo+json',
  layers: ['basemap', 'districts'],
  handle: async (_input, { database }) =>
    geoJson({ type: 'FeatureCollection', features: await readLabels(database.read) }),
});
