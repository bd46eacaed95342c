import type { MultiPolygon } from 'geojson';
import { addressOf } from '../address-place.ts';
import type { Position } from '../gazetteer.ts';
import { rounded } from '../place-item.ts';
import type { PlacesIndex } from '../places-index.ts';
import type { Place } from '../ranked-places.ts';
import type { ServingAnswer } from './schema.ts';

type Geometry = ServingAnswer['geometry'];

/** What to draw of a place: a point where one is known, the line of a street, else the outline of its precincts. */
export function placeGeometry(place: Place, { precincts }: PlacesIndex): Geometry {
  const outlinesOf = (numbers: readonly number[]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: numbers.flatMap((number) => precincts.get(number)?.outline.coordinates ?? []),
  });
  switch (place.kind) {
    case 'district':
      return place.district.outline;
    case 'precinct':
      return place.precinct.outline;
    case 'neighbourhood':
      return { type: 'Point', coordinates: place.neighbourhood.point };
    case 'address': {
      const address = addressOf(place.street, place.number);
      if (address) return { type: 'Point', coordinates: address.point.map(rounded) as Position };
      if (place.item.precincts.length > 0) return outlinesOf(place.item.precincts);
    }
  }
  if (place.street.line) return place.street.line;
  return place.street.entries.length > 0
    ? outlinesOf(place.street.entries.map(({ precinct }) => precinct))
    : { type: 'Point', coordinates: place.street.point };
}
