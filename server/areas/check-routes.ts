import { z } from 'zod';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { derive } from './derive.ts';
import { findOverlaps, measureArea } from './measures/queries.ts';
import { asGeoJson, readLimits } from './queries.ts';
import { recipeSchema } from './recipe.ts';
import { residentsOf } from './residents.ts';
import { checkedSchema } from './schema.ts';
import { readNeighbours, readStreetsInside } from './surroundings/queries.ts';
import { warningsOf } from './warnings.ts';

export const checkArea = endpoint({
  summary: 'Derives the geometry of a recipe, measures it and warns; saves nothing',
  body: z.strictObject({
    recipe: recipeSchema,
    area: z.int32().optional().describe('Id of the area that this is a new version of: it does not overlap itself'),
  }),
  answer: checkedSchema,
  handle: async ({ body: { recipe, area } }, { database: { read }, city }) => {
    const border = city();
    if (!border) throw new Problem(503, 'no-geodata', 'Granice miasta nie są jeszcze wczytane.');
    const { canonical, streets } = await derive(read, border, recipe, await readLimits(read));
    const measures = await measureArea(read, canonical.geometry);
    const [geometry, overlaps, streetsInside, neighbours] = await Promise.all([
      asGeoJson(read, canonical.geometry),
      findOverlaps(read, canonical.geometry, measures.precincts, area),
      readStreetsInside(read, canonical.geometry, measures.precincts),
      readNeighbours(read, canonical.geometry, area),
    ]);
    const { residents, districts } = residentsOf(measures);
    const unplaced = streets.filter(
      ({ line, addresses, precincts }) => !line && addresses.length + precincts.length === 0,
    );
    return json({
      geometry,
      areaKm2: canonical.areaKm2,
      parts: canonical.parts,
      residents,
      districts,
      precincts: measures.precincts.map(({ number, share }) => ({ number, share })),
      addresses: measures.addresses,
      streets: streets.map(({ street, label, basis }) => ({ street, label, basis })),
      inside: { streets: streetsInside },
      neighbours,
      overlaps,
      warnings: warningsOf(
        canonical,
        overlaps,
        unplaced.map(({ label }) => label),
      ),
    });
  },
});
