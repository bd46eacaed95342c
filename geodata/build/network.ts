import type { Topology } from '../dataset.ts';
import { makeLineTopology } from './boundaries/topology.ts';
import type { SourceFiles } from './source-files.ts';

const TOLERANCE_M = 2;

/** The tracks that trams run on, without yards, spurs and crossovers, and the axis of the Vistula. */
export function makeNetwork(sources: SourceFiles): Promise<Topology> {
  const tracks = sources['tram_tracks.geojson'].features.filter(({ properties }) => properties.service === undefined);
  return makeLineTopology(
    {
      tram: {
        lines: tracks.map(({ geometry }) => ({ key: 'tram', coordinates: geometry.coordinates })),
        properties: () => ({}),
      },
      vistula: {
        lines: sources['vistula_axis.geojson'].features.map(({ geometry }) => ({
          key: 'Wisła',
          coordinates: geometry.coordinates,
        })),
        properties: (name) => ({ name }),
      },
    },
    TOLERANCE_M,
  );
}
