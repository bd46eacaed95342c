import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Opens the answer for a [lon, lat]; about one metre exact. */
export function useAsk(): (point: [number, number]) => void {
  const navigate = useNavigate();
  return useCallback(
    ([lon, lat]) =>
      void navigate({ to: '/point/$lonlat', params: { lonlat: `${lon.toFixed(5)},${lat.toFixed(5)}` }, search: true }),
    [navigate],
  );
}
