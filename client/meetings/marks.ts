import { useMemo } from 'react';
import type { Mark } from '../map/marks/clusters.ts';
import { useMeetings } from './meetings.ts';

/** Meetings of the list that have a place, as marks of the map; null while they are not wanted or have not come. */
export function useMeetingMarks(wanted: boolean): Mark[] | null {
  const features = useMeetings(wanted).data?.features;
  return useMemo(
    () =>
      wanted && features
        ? features.flatMap(({ properties: { id, stage, title, point } }) =>
            point ? [{ id, point, kind: stage, label: title }] : [],
          )
        : null,
    [wanted, features],
  );
}
