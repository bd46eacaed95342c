import type { Feature, FeatureCollection, Point } from 'geojson';
import Supercluster from 'supercluster';
import type { Meeting } from '../meetings/shapes.ts';

type Mark = { id: number; stage: string; label: string };
export type MeetingIndex = Supercluster<Mark>;

/** Those in one house stay together at every zoom: nobody could tap the lower one. */
const joined = { radius: 40, maxZoom: 20 };
const everywhere: [number, number, number, number] = [-180, -85, 180, 85];

/** An index of those meetings that have a place on the map. */
export function meetingIndex(meetings: Feature<Point | null, Meeting>[]): MeetingIndex {
  const marks = meetings.flatMap(({ geometry, properties: { id, stage, title } }): Feature<Point, Mark>[] =>
    geometry ? [{ type: 'Feature', geometry, properties: { id, stage, label: title } }] : [],
  );
  return new Supercluster<Mark>(joined).load(marks);
}

/** Marks and clusters of the whole city at a zoom; the mark of `pointed`, or its cluster, is drawn as pointed at. */
export function meetingsAt(index: MeetingIndex, zoom: number, pointed: number | null): FeatureCollection<Point> {
  const features = index.getClusters(everywhere, zoom).map((feature) => {
    const { properties } = feature;
    if (!('cluster_id' in properties))
      return { ...feature, properties: { ...properties, pointed: properties.id === pointed } };
    const id = properties.cluster_id;
    const leaves = pointed === null ? [] : index.getLeaves(id, Number.POSITIVE_INFINITY);
    return {
      ...feature,
      properties: {
        ...properties,
        pointed: leaves.some((leaf) => leaf.properties.id === pointed),
        expansionZoom: index.getClusterExpansionZoom(id),
      },
    };
  });
  return { type: 'FeatureCollection', features };
}
