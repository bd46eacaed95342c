import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Mark } from '../map/marks/clusters.ts';
import { useConsultations } from './queue/queue.ts';

/** Consultations of the list that have a place, as marks of the map; null while they are not wanted or have not come. */
export function useConsultationMarks(wanted: boolean): Mark[] | null {
  const whose = useLocation({ select: ({ pathname }) => (pathname.startsWith('/staff') ? 'staff' : 'queue') });
  const features = useConsultations(whose, wanted).data?.features;
  return useMemo(
    () =>
      wanted && features
        ? features.flatMap(({ properties: { id, status, daysLeft, proposal } }) => {
            const kind = status === 'open' && daysLeft !== null && daysLeft < 0 ? 'late' : status;
            return proposal.point ? [{ id, point: proposal.point, kind, label: proposal.title }] : [];
          })
        : null,
    [wanted, features],
  );
}
