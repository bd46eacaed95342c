import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useOwn } from '../accounts/own-api.ts';
import type { Mark } from '../map/marks/clusters.ts';
import { useConsultations } from './queue/queue.ts';
import type { Consultation, ConsultationWhole } from './shapes.ts';

/** Consultations of the list that have a place, and the one that is open, as marks of the map; null while they are not wanted or have not come. */
export function useConsultationMarks(wanted: boolean): Mark[] | null {
  const pathname = useLocation({ select: (location) => location.pathname });
  const features = useConsultations(pathname.startsWith('/staff') ? 'staff' : 'queue', wanted).data?.features;
  const [, id] = /^\/expert\/(\d+)$/.exec(pathname) ?? [];
  const open = useOwn<ConsultationWhole>(wanted && id ? `/api/consultations/${id}` : null).data;
  return useMemo(() => {
    if (!wanted || (!features && !open)) return null;
    const listed = features?.map(({ properties }) => properties) ?? [];
    const shown = open && !listed.some((each) => each.id === open.id) ? [...listed, open] : listed;
    return shown.flatMap(markOf);
  }, [wanted, features, open]);
}

function markOf({ id, status, daysLeft, proposal: { point, title } }: Consultation): Mark[] {
  const late = status === 'open' && daysLeft !== null && daysLeft < 0;
  return point ? [{ id, point, kind: late ? 'late' : status, label: title }] : [];
}
