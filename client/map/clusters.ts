import type { Feature, FeatureCollection, Point } from 'geojson';
import Supercluster from 'supercluster';
import type { AreaKind } from '../../server/areas/area-kind.ts';
import type { Ambassador } from './served.ts';

type Mark = { slug: string; name: string; area: number; kind: AreaKind; pointed: boolean };
export type ClusterIndex = Supercluster<Mark>;

/** Pixels within which marks join, and the last zoom at which they do. */
const joined = { radius: 44, maxZoom: 13 };
const everywhere: [number, number, number, number] = [-180, -85, 180, 85];

/** An index of those ambassadors that have a place on the map. */
export function clusterIndex(ambassadors: Feature<Point | null, Ambassador>[]): ClusterIndex {
  const marks = ambassadors.flatMap(({ geometry, properties: { slug, name, area } }): Feature<Point, Mark>[] =>
    geometry && area
      ? [{ type: 'Feature', geometry, properties: { slug, name, area: area.id, kind: area.kind, pointed: false } }]
      : [],
  );
  return new Supercluster<Mark>(joined).load(marks);
}

/**
 * Marks and clusters of the whole city at a zoom; a cluster carries `cluster_id` and `point_count`.
 *
 * @param pointedArea area whose mark, or whose cluster, is drawn as pointed at
 */
export function clustersAt(index: ClusterIndex, zoom: number, pointedArea: number | null): FeatureCollection<Point> {
  const features = index.getClusters(everywhere, zoom).map((feature) => {
    const { properties } = feature;
    const pointed =
      'cluster_id' in properties
        ? index
            .getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
            .some((leaf) => leaf.properties.area === pointedArea)
        : properties.area === pointedArea;
    const expansion =
      'cluster_id' in properties ? { expansionZoom: index.getClusterExpansionZoom(properties.cluster_id) } : {};
    return { ...feature, properties: { ...properties, ...expansion, pointed } };
  });
  return { type: 'FeatureCollection', features };
}
