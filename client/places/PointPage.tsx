import { useLocation, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useApi } from '../api.ts';
import { showAnswer } from '../map/highlight.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { PointAnswer } from './PointAnswer.tsx';
import { readPoint } from './point.ts';
import type { Located } from './shapes.ts';
import { UnknownPlace } from './UnknownPlace.tsx';
import './answer.css';

/** Half the side of what the map shows around a point, degrees: some 300 m. */
const around = 0.004;

/** The answer for a tap on the map or for the browser's position. */
export function PointPage() {
  const { lonlat = '' } = useParams({ strict: false });
  const accuracyM = useLocation({ select: ({ state }) => state.accuracyM });
  const point = readPoint(lonlat);
  const { data: located, error, refetch } = useApi<Located>(point ? locatePath(point) : null);
  const [lon, lat] = point ?? [];
  useEffect(() => {
    if (lon === undefined || lat === undefined) return;
    showAnswer({
      geometry: { type: 'Point', coordinates: [lon, lat] },
      bbox: [lon - around, lat - around, lon + around, lat + around],
    });
    return () => showAnswer(null);
  }, [lon, lat]);

  if (!point) return <UnknownPlace placeId={lonlat} />;
  if (located) return <PointAnswer point={point} located={located} accuracyM={accuracyM} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />;
}

export const locatePath = ([lon, lat]: [number, number]) => `/api/locate?lon=${lon}&lat=${lat}`;
