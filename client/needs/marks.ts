import { useMemo } from 'react';
import type { Mark } from '../map/marks/clusters.ts';
import { excerptOf } from './excerpt.ts';
import { useAllNeeds } from './needs.ts';

const labelMost = 36;

/** Needs of the list that have a place, as marks of the map; null while they are not wanted or have not come. */
export function useNeedMarks(wanted: boolean): Mark[] | null {
  const features = useAllNeeds(wanted).data?.features;
  return useMemo(
    () =>
      wanted && features
        ? features.flatMap(({ properties: { id, theme, body, point } }) =>
            point ? [{ id, point, kind: theme, label: excerptOf(body, labelMost) }] : [],
          )
        : null,
    [wanted, features],
  );
}
