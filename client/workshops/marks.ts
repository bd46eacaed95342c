import { useMemo } from 'react';
import type { Mark } from '../map/marks/clusters.ts';
import type { Workshop } from './shapes.ts';
import { useWorkshops } from './workshops.ts';

/** How the map and the list tell workshops apart: marathons by themselves, then by what became of them. */
export const markOf = ({ kind, stage }: Pick<Workshop, 'kind' | 'stage'>) =>
  stage === 'held' || stage === 'cancelled' ? stage : kind === 'marathon' ? 'marathon' : 'planned';

/** Workshops of the list that have a place, as marks of the map; null while they are not wanted or have not come. */
export function useWorkshopMarks(wanted: boolean): Mark[] | null {
  const features = useWorkshops(wanted).data?.features;
  return useMemo(
    () =>
      wanted && features
        ? features.flatMap(({ properties }) =>
            properties.point
              ? [{ id: properties.id, point: properties.point, kind: markOf(properties), label: properties.title }]
              : [],
          )
        : null,
    [wanted, features],
  );
}
