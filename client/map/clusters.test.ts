import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { clusterIndex, clustersAt } from './clusters.ts';
import { ambassadorOf } from './testing-ambassadors.ts';

const feature = (
  id: number,
  point: [number, number] | null,
): Feature<Point | null, ReturnType<typeof ambassadorOf>> => ({
  type: 'Feature',
  geometry: point && { type: 'Point', coordinates: point },
  properties: ambassadorOf(id, point),
});

const kazimierz = feature(1, [19.945, 50.05]);
const stradom = feature(2, [19.941, 50.053]);
const pleszow = feature(3, [20.11, 50.07]);
const nowhere = feature(4, null);

describe('clusters of ambassadors', () => {
  it('joins Kazimierz and Stradom when the whole city is seen, and leaves Pleszów alone', () => {
    const { features } = clustersAt(clusterIndex([kazimierz, stradom, pleszow]), 10, null);
    expect(features.map(({ properties }) => properties?.point_count ?? 1).sort()).toEqual([1, 2]);
  });

  it('shows everybody on their own when near', () => {
    const { features } = clustersAt(clusterIndex([kazimierz, stradom, pleszow]), 14, null);
    expect(features).toHaveLength(3);
  });

  it('says the zoom at which a cluster parts', () => {
    const index = clusterIndex([kazimierz, stradom]);
    const [cluster] = clustersAt(index, 10, null).features;
    const zoom = cluster?.properties?.expansionZoom as number;
    expect(zoom).toBeGreaterThan(10);
    expect(clustersAt(index, zoom, null).features).toHaveLength(2);
  });

  it('marks a cluster as pointed at when it holds the area pointed at', () => {
    const index = clusterIndex([kazimierz, stradom, pleszow]);
    const pointed = (area: number) =>
      clustersAt(index, 10, area).features.map(({ properties }) => [properties?.point_count ?? 1, properties?.pointed]);
    expect(pointed(102)).toContainEqual([2, true]);
    expect(pointed(102)).toContainEqual([1, false]);
    expect(pointed(103)).toContainEqual([1, true]);
  });

  it('leaves out whoever has no place on the map', () => {
    expect(clustersAt(clusterIndex([nowhere]), 10, null).features).toEqual([]);
  });
});
