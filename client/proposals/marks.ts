import { useMemo } from 'react';
import type { Mark } from '../map/marks/clusters.ts';
import { useProposalMarks } from './proposals.ts';

/** Proposals that the list shows, as marks that tell how far each has come; null while they are not wanted or have not come. */
export function useProposalMapMarks(wanted: boolean): Mark[] | null {
  const features = useProposalMarks(wanted).data?.features;
  return useMemo(
    () =>
      wanted && features
        ? features.flatMap(({ geometry, properties: { id, title, status } }): Mark[] =>
            geometry ? [{ id, point: geometry.coordinates as Mark['point'], kind: status, label: title }] : [],
          )
        : null,
    [wanted, features],
  );
}
