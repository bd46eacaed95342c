import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiProblem, useApi } from '../api.ts';
import { showAnswer } from '../map/highlight.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ServingAnswer } from './ServingAnswer.tsx';
import type { Serving } from './shapes.ts';
import { UnknownPlace } from './UnknownPlace.tsx';
import './answer.css';

export const servingPath = (placeId: string) => `/api/serving?place=${encodeURIComponent(placeId)}`;

/** The answer for a street, an address, an estate, a precinct or a district. */
export function AnswerPage() {
  const { placeId = '' } = useParams({ strict: false });
  const { data: serving, error, refetch } = useApi<Serving>(servingPath(placeId));
  useEffect(() => {
    if (serving) showAnswer({ geometry: serving.geometry, bbox: serving.place.bbox });
    return () => showAnswer(null);
  }, [serving]);

  if (serving) return <ServingAnswer serving={serving} />;
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400))
    return <UnknownPlace placeId={placeId} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />;
}
