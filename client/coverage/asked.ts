import { today } from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askApi, changeByApi } from '../api.ts';
import { type Coverage, insteadOfNow } from './coverage.ts';

export type Supposition = { leaving: number[]; joining: number[] };
export type Asked = { kind: 'day'; day: string } | ({ kind: 'supposition' } & Supposition);

export type Asking = {
  asked: Asked | null;
  /** Asks for one thing instead of another; null goes back to what stands now. */
  ask: (next: Asked | null) => void;
  busy: boolean;
  error: Error | null;
  again: () => void;
};

const firstDay = '2000-01-01';
export const latestDay = (): string => today('Europe/Warsaw').toString();

/**
 * One thing at a time is shown instead of what stands now, so that a supposition is never compared with a past day. What
 * was asked before is called off; while a supposition grows, its last answer stays.
 */
export function useAsking(): Asking {
  const [asked, setAsked] = useState<Asked | null>(null);
  const wanted = asked && !isNow(asked) ? asked : null;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['coverage-instead', wanted],
    queryFn: ({ signal }) => (wanted ? answerTo(wanted, signal) : null),
    enabled: wanted !== null,
    // What others may have changed meanwhile is not kept, nor what only staff may see.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const kind = wanted?.kind;
  useEffect(() => {
    if (insteadOfNow.get().instead?.kind !== kind) insteadOfNow.set({ instead: null });
  }, [kind]);
  useEffect(() => {
    if (data) insteadOfNow.set({ instead: data });
  }, [data]);
  useEffect(() => () => insteadOfNow.set({ instead: null }), []);
  return { asked, ask: setAsked, busy: isFetching, error: data ? null : error, again: () => void refetch() };
}

async function answerTo(asked: Asked, signal: AbortSignal) {
  if (asked.kind === 'day') {
    const { day } = asked;
    return { kind: 'day' as const, day, coverage: await askApi<Coverage>(`/api/coverage?on=${day}`, { signal }) };
  }
  const { leaving, joining } = asked;
  const coverage = await changeByApi<Coverage>('POST', '/api/coverage/what-if', { leaving, joining }, signal);
  return { kind: 'supposition' as const, coverage };
}

/** Nothing is supposed, or the day is not one that has ended: half typed, today, or yet to come. */
function isNow(asked: Asked): boolean {
  if (asked.kind === 'day') return asked.day < firstDay || asked.day >= latestDay();
  return asked.leaving.length + asked.joining.length === 0;
}
