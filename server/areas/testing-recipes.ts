import fc from 'fast-check';
import type { Polygon } from 'geojson';
import type { Recipe } from './recipe.ts';

/** A star around a point: never crosses itself, may reach over the city line or lie outside. */
const star: fc.Arbitrary<Polygon> = fc
  .record({
    lon: fc.double({ min: 19.75, max: 20.25, noNaN: true }),
    lat: fc.double({ min: 49.95, max: 50.15, noNaN: true }),
    reaches: fc.array(fc.double({ min: 0.0005, max: 0.02, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ lon, lat, reaches }) => {
    const ring = reaches.map((reach, index) => {
      const angle = (2 * Math.PI * index) / reaches.length;
      return [lon + reach * Math.cos(angle), lat + 0.64 * reach * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] as number[]]] };
  });

/** Real precincts with drawings and cuts at random; some come to nothing. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  precincts: fc.uniqueArray(fc.integer({ min: 1, max: 405 }), { maxLength: 6 }),
  streets: fc.constant([]),
  drawn: fc.array(star, { maxLength: 3 }),
  cut: fc.array(star, { maxLength: 2 }),
});
