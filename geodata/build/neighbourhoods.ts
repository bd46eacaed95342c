import type { Boundaries, Neighbourhood } from '../dataset.ts';
import { findArea, roundPoint } from './containment.ts';
import { DROPPED, RENAMED } from './neighbourhood-review.ts';
import type { SourceFiles } from './source-files.ts';

/** The reviewed names with the district that the point lies in; points outside the city go. In Polish order. */
export function makeNeighbourhoods(sources: SourceFiles, boundaries: Boundaries): Neighbourhood[] {
  return sources['neighbourhood_points.geojson'].features
    .flatMap(({ id, properties, geometry }): Neighbourhood[] => {
      if (id === undefined || DROPPED[id]) return [];
      const point = roundPoint(geometry.coordinates);
      const district = findArea(boundaries.districts, point);
      return district === null ? [] : [{ id, name: RENAMED[id] ?? properties.name, district, point }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'pl') || a.district - b.district || a.id - b.id);
}
