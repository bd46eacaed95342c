import { z } from 'zod';
import type { Filter } from '../filter/filter.ts';
import { requireKnown } from '../filter/queries.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { badParameter, Problem } from '../http/problem.ts';
import { readSurroundings } from '../paper-map/queries.ts';
import { collectDossier } from './collect.ts';
import { dossiers, papers } from './limits.ts';
import { frameFor } from './paper/frame.ts';
import { writeDossier } from './paper/write.ts';
import { groundOnMap } from './queries.ts';
import { dossier, dossierPaperQuery, dossierQuery } from './schema.ts';

const detailedBelowMetres = 7;

/** @throws Problem 400 unless exactly one part says of what the dossier is */
function wantedOf({ area, district, near, shape }: z.output<typeof dossierQuery>) {
  const given = [area, district, near, shape].filter((part) => part !== undefined).length;
  if (given !== 1) throw badParameter('area', 'Podaj dokładnie jedno: area, district, near albo shape.');
  const wanted: Pick<Filter, 'area' | 'district' | 'near' | 'shape'> = {};
  if (area !== undefined) wanted.area = area;
  if (district) wanted.district = district;
  if (near) wanted.near = near as NonNullable<Filter['near']>;
  if (shape) wanted.shape = shape;
  return wanted;
}

/** Materials have no layer, so neither answer is kept: what staff put away is gone from the next one. */
export const readDossier = endpoint({
  summary:
    'What is known about an area, a shape, a place or districts: residents, indicators of each district, projects, needs, proposals, meetings, materials',
  query: dossierQuery,
  answer: dossier,
  limits: dossiers,
  handle: async ({ query }, { database: { read }, city }) => {
    const wanted = wantedOf(query);
    await requireKnown(read, wanted);
    return json((await collectDossier(read, borderOf(city()), wanted)).dossier);
  },
});

export const dossierPaper = endpoint({
  summary: 'The same as a paper to print, with a map',
  query: dossierPaperQuery,
  answer: z.string(),
  contentType: 'application/pdf',
  limits: papers,
  handle: async ({ query: { lang, ...query } }, { database: { read }, city, site }) => {
    const wanted = wantedOf(query);
    await requireKnown(read, wanted);
    const { dossier: found, ground } = await collectDossier(read, borderOf(city()), wanted);
    const frame = frameFor(ground);
    const { metresPerPoint } = frame;
    const features = await readSurroundings(read, {
      at: ground.point,
      half: { widthM: (frame.width / 2) * metresPerPoint, heightM: (frame.height / 2) * metresPerPoint },
      detailed: metresPerPoint < detailedBelowMetres,
      own: groundOnMap(ground.geometry),
    });
    const body = await writeDossier({
      dossier: found,
      features,
      frame,
      language: lang,
      origin: site.origin(),
      created: new Date(),
    });
    return {
      status: 200,
      contentType: 'application/pdf',
      body,
      headers: { 'Content-Disposition': 'inline; filename="karta-miejsca.pdf"' },
    };
  },
});

function borderOf(city: string | null): string {
  if (!city) throw new Problem(503, 'no-geodata', 'Granice miasta nie są jeszcze wczytane.');
  return city;
}
