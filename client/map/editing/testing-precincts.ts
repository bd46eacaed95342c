import { readDataset } from '../../../geodata/dataset.ts';
import { boxOf } from './box.ts';
import type { PrecinctShape } from './precinct-shapes.ts';

/** The real precincts of Kraków. */
export async function krakowPrecincts(): Promise<PrecinctShape[]> {
  const { precincts } = await readDataset().readBoundaries();
  return precincts.features.map((shape) => ({
    ...shape,
    properties: { ...shape.properties, residentsEstimate: 0, bbox: boxOf(shape.geometry) },
  }));
}
