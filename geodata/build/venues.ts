import type { Boundaries, Venue } from '../dataset.ts';
import { findArea, roundPoint } from './containment.ts';
import { BuildRefusal, type SourceFiles } from './source-files.ts';

/** Splits "Klub Zgody, os. Słoneczne 16" into name and address. Refuses a venue that does not lie in its district. */
export function makeVenues(sources: SourceFiles, boundaries: Boundaries): Venue[] {
  const byRoman = new Map(
    sources['districts.geojson'].features.map(({ properties }) => [properties.roman, properties.nr]),
  );
  return sources['venues.json'].map((venue, index) => {
    const [name = '', ...address] = venue.name.split(', ');
    const point = roundPoint([venue.lon, venue.lat]);
    const district = byRoman.get(venue.district);
    if (district === undefined || findArea(boundaries.districts, point) !== district) {
      throw new BuildRefusal(`venues.json: "${venue.name}" does not lie in district ${venue.district}.`);
    }
    return { id: index + 1, name, address: address.join(', '), district, point };
  });
}
